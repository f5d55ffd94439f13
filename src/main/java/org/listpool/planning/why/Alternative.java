package org.listpool.planning.why;

import java.time.LocalDate;
import java.util.List;

/**
 * What would change if the child stood on another list.
 *
 * @param rules codes that forbid it, for a closed list; for one where others would lose their places, what stands in the way
 * @param others who would change places or lose theirs
 * @param needPointsChange of the whole plan; 0 for a closed list
 * @param fairnessPointsChange points for shortfalls of trusts, where weights give up need for them
 * @param changes of the kindnesses; empty for a closed list
 * @param kindnessPointsChange their points summed; below 0: less kind
 * @param nursesCalled children's nurses to be called in for it
 * @param ownListReordered whether the list that the child leaves must take another order
 */
public record Alternative(
        String sessionId,
        LocalDate date,
        String theatre,
        Standing standing,
        List<String> rules,
        List<OtherChild> others,
        long needPointsChange,
        long fairnessPointsChange,
        List<CostChange> changes,
        long kindnessPointsChange,
        int nursesCalled,
        boolean ownListReordered,
        String text) {

    /** Whether the plan would be better so. */
    boolean better() {
        long medium = needPointsChange + fairnessPointsChange;
        return standing != Standing.CLOSED && (medium > 0 || (medium == 0 && kindnessPointsChange > 0));
    }

    Alternative asSeenBy(String own) {
        return new Alternative(
                sessionId,
                date,
                theatre,
                standing,
                rules,
                others.stream().map(other -> other.asSeenBy(own)).toList(),
                needPointsChange,
                fairnessPointsChange,
                changes,
                kindnessPointsChange,
                nursesCalled,
                ownListReordered,
                text);
    }

    Alternative worded(String words) {
        return new Alternative(
                sessionId,
                date,
                theatre,
                standing,
                rules,
                others,
                needPointsChange,
                fairnessPointsChange,
                changes,
                kindnessPointsChange,
                nursesCalled,
                ownListReordered,
                words);
    }
}
