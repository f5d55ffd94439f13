package org.listpool.planning.why;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.listpool.model.Case;
import org.listpool.model.PriorityCode;
import org.listpool.model.WaitBand;
import org.listpool.model.Weights;
import org.listpool.rules.NeedPoints;

/**
 * What a child's need points are made of.
 *
 * @param points all of them
 * @param priority null: none recorded
 * @param weeksWaited full weeks
 * @param bandDays wait from which the band counts; null: no band is reached
 */
public record NeedParts(
        long points,
        @Nullable PriorityCode priority,
        int priorityPoints,
        long weeksWaited,
        long weekPoints,
        @Nullable Integer bandDays,
        int bandPoints) {

    static NeedParts of(Case waiting, LocalDate asOf, Weights weights) {
        long days = NeedPoints.daysWaited(waiting, asOf);
        long weeks = Math.floorDiv(days, 7L);
        WaitBand band = weights.bands().stream()
                .filter(each -> each.days() <= days)
                .max(Comparator.comparingInt(WaitBand::days))
                .orElse(null);
        PriorityCode priority = waiting.priority();
        return new NeedParts(
                NeedPoints.of(waiting, asOf, weights),
                priority,
                priority == null ? 0 : weights.priority().getOrDefault(priority, 0),
                weeks,
                weights.perWeekWaited() * weeks,
                band == null ? null : band.days(),
                band == null ? 0 : band.points());
    }
}
