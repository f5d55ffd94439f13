package org.listpool.planning.entity;

import java.util.Set;
import org.listpool.model.StaffMember;

/** A member of staff with what the planner asks of them most, as sets and numbers. */
public final class Person {

    private final int index;
    private final int provider;
    private final StaffMember member;
    private final Set<String> procedures;
    private final int minAgeMonths;

    Person(int index, int provider, StaffMember member) {
        this.index = index;
        this.provider = provider;
        this.member = member;
        this.procedures = Set.copyOf(member.procedures());
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

    /** The youngest child an anaesthetist takes, completed months. */
    public int minAgeMonths() {
        return minAgeMonths;
    }

    @Override
    public String toString() {
        return member.id();
    }
}
