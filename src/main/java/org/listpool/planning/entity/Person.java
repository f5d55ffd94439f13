package org.listpool.planning.entity;

import java.util.BitSet;
import java.util.Map;
import java.util.Set;
import org.listpool.model.StaffMember;

/** A member of staff with what the planner asks of them most, as sets and numbers. */
public final class Person {

    private final int index;
    private final int provider;
    private final StaffMember member;
    private final Set<String> procedures;
    private final BitSet procedureNumbers = new BitSet();
    private final int minAgeMonths;

    Person(int index, int provider, StaffMember member, Map<String, Integer> procedureNumbers) {
        this.index = index;
        this.provider = provider;
        this.member = member;
        this.procedures = Set.copyOf(member.procedures());
        procedures.forEach(code -> this.procedureNumbers.set(procedureNumbers.getOrDefault(code, 0)));
        this.minAgeMonths = member.minAgeMonths() == null ? 0 : member.minAgeMonths();
    }

    /** Place in {@link PlanningPool#people()}. */
    public int index() {
        return index;
    }

    /** Number of the trust, as in {@link PlanningPool#providerIndex}. */
    public int provider() {
        return provider;
    }

    /** As the problem has them. */
    public StaffMember member() {
        return member;
    }

    /** Whether a surgeon performs {@code procedure}. */
    public boolean performs(String procedure) {
        return procedures.contains(procedure);
    }

    /** Whether a surgeon performs the procedure of this number, as in {@link CaseFacts#procedure()}. */
    public boolean performs(int procedure) {
        return procedureNumbers.get(procedure);
    }

    /** The youngest child an anaesthetist takes, completed months. */
    public int minAgeMonths() {
        return minAgeMonths;
    }

    @Override
    public String toString() {
        return member.id();
    }
}
