package org.listpool.planning.staffing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.listpool.planning.entity.PlanningPool;
import org.listpool.planning.staffing.SlotLeads.Kind;

/** The choices of one leading role for all sessions that run, as far as there are people for them. */
final class RoleVectors {

    private final List<SlotLeads> slots;
    private final String role;
    private final Function<SlotLeads, List<Kind>> kinds;
    private final Postings postings;
    private final Lending lending;

    /**
     * A choice.
     *
     * @param kinds for each session the number of its kind; {@link Staffing#CLOSED} when it does not run
     * @param asked of the lenders
     */
    // Never compared.
    @SuppressWarnings("ArrayRecordComponent")
    record Vector(int[] kinds, int[] asked) {}

    RoleVectors(
            PlanningPool pool,
            List<SlotLeads> slots,
            String role,
            Function<SlotLeads, List<Kind>> kinds,
            int dates,
            Lending lending) {
        this.slots = slots;
        this.role = role;
        this.kinds = kinds;
        this.postings = new Postings(pool.people(), dates);
        this.lending = lending;
    }

    /** The choices when the sessions of {@code open} run; none that another beats in every way. */
    List<Vector> of(int open) {
        List<Vector> found = new ArrayList<>();
        choose(open, new int[slots.size()], 0, new ArrayList<>(), found);
        return found;
    }

    private void choose(int open, int[] chosen, int slot, List<Need> needs, List<Vector> found) {
        if (slot == slots.size()) {
            add(new Vector(chosen.clone(), lending.asked(postings, needs)), found);
            return;
        }
        SlotLeads leads = slots.get(slot);
        if ((open & 1 << slot) == 0) {
            chosen[slot] = Staffing.CLOSED;
            choose(open, chosen, slot + 1, needs, found);
            return;
        }
        List<Kind> choices = kinds.apply(leads);
        for (int k = 0; k < choices.size(); k++) {
            Need need = choices.get(k).need();
            List<Need> with = new ArrayList<>(needs);
            with.addAll(need == null ? leads.others(role) : List.of(need));
            if (postings.lacking(with) == 0) {
                chosen[slot] = k;
                choose(open, chosen, slot + 1, with, found);
            }
        }
    }

    private void add(Vector vector, List<Vector> found) {
        for (Vector each : found) {
            if (beats(each, vector)) {
                return;
            }
        }
        found.removeIf(each -> beats(vector, each));
        found.add(vector);
    }

    private boolean beats(Vector one, Vector other) {
        return Lending.isNoMore(one.asked, other.asked) && covers(one.kinds, other.kinds);
    }

    private boolean covers(int[] one, int[] other) {
        for (int i = 0; i < one.length; i++) {
            if (one[i] != other[i]) {
                List<Kind> choices = kinds.apply(slots.get(i));
                if (!choices.get(one[i]).covers(choices.get(other[i]))) {
                    return false;
                }
            }
        }
        return true;
    }
}
