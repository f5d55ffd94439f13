package org.listpool.planning.constraint;

import org.listpool.model.Flag;
import org.listpool.model.Rules;
import org.listpool.planning.entity.CaseFacts;
import org.listpool.planning.entity.Minutes;
import org.listpool.planning.entity.SessionSlot;

/** What the order and times of one session's list cost in kindness. */
final class ListKindness {

    private final SessionSlot slot;
    private final int leaveHome;
    private final int firstWeek;
    private int[] ages = new int[24];

    /** @param firstDay of the pool, as an epoch day */
    ListKindness(SessionSlot slot, Rules rules, long firstDay) {
        this.slot = slot;
        leaveHome = Minutes.of(rules.earliestLeaveHome());
        firstWeek = (int) ((slot.day().date().toEpochDay() - firstDay) / 7);
    }

    /** Adds the costs of {@code list}, whose times are set, to {@code tally}. */
    void count(SlotSheet list, Tally tally) {
        int count = list.count();
        if (ages.length < count) {
            ages = new int[2 * count];
        }
        int infected = 0;
        int withoutLatex = 0;
        int olderFirst = 0;
        for (int i = 0; i < count; i++) {
            CaseFacts facts = list.member(i).facts();
            int travel = facts.travelMinutes(slot.day());
            tally.costs(Kindness.TRAVEL, travel * travel / 100);
            tally.costs(Kindness.LEAVE_HOME, Math.max(0, leaveHome - (list.arrive(i) - travel)));
            tally.costs(Kindness.LONGEST_FIRST, (long) facts.daysWaited() / 7 * firstWeek / 100);
            tally.costs(Kindness.INFECTION_LAST, facts.has(Flag.INFECTION_RISK) ? 0 : infected);
            if (facts.has(Flag.INFECTION_RISK)) {
                infected++;
            }
            if (facts.has(Flag.LATEX_ALLERGY)) {
                tally.costs(Kindness.LATEX_FIRST, withoutLatex);
            } else {
                withoutLatex++;
            }
            if (facts.has(Flag.DIABETES)) {
                tally.costs(Kindness.DIABETES_EARLY, i);
            }
            if (facts.has(Flag.LEARNING_DISABILITY) || facts.has(Flag.AUTISM)) {
                tally.costs(Kindness.QUIET_SLOT, i);
            }
            int months = facts.ageMonths(slot.day());
            ages[i] = months;
            for (int j = 0; j < i; j++) {
                olderFirst += ages[j] > months ? 1 : 0;
            }
        }
        tally.costs(Kindness.YOUNGEST_FIRST, olderFirst);
        tally.costs(Kindness.UNFILLED_MINUTES, list.unfilledMinutes());
    }
}
