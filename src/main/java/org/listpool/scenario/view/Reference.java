package org.listpool.scenario.view;

import org.jspecify.annotations.Nullable;
import org.listpool.plan.PlanStatus;
import org.listpool.whatif.SearchNoise;

/**
 * What the scenarios of a family are measured against. The baseline's problem is searched once more from the baseline's plan, with
 * another seed and the limits of the family; so scenarios, which set out from the same plan, are not credited with what more
 * searching alone brings.
 *
 * @param needPoints the more of the two below; null: the baseline has no plan yet
 * @param baselineNeedPoints of the baseline's plan; null: none yet
 * @param repeatNeedPoints of the second search's plan; null: not ended, or without a plan
 * @param repeatStatus where the second search stands
 * @param noiseNeedPoints what the luck of the search alone makes: how far both lie apart, and at least 0.3 % of
 *     {@code needPoints}; null: not known yet. Assumption: A-105
 */
public record Reference(
        @Nullable Long needPoints,
        @Nullable Long baselineNeedPoints,
        @Nullable Long repeatNeedPoints,
        PlanStatus repeatStatus,
        @Nullable Long noiseNeedPoints) {

    /** The reference of a baseline and its second search, as far as they are known. */
    public static Reference of(@Nullable Long baseline, @Nullable Long repeat, PlanStatus repeatStatus) {
        if (baseline == null || repeat == null) {
            return new Reference(baseline, baseline, repeat, repeatStatus, null);
        }
        long most = Math.max(baseline, repeat);
        return new Reference(most, baseline, repeat, repeatStatus, SearchNoise.of(baseline, repeat));
    }

    /** How many need points more than the reference that is; null: one of both is not known. */
    public @Nullable Long difference(@Nullable Long needPoints) {
        return needPoints == null || this.needPoints == null ? null : Long.valueOf(needPoints - this.needPoints);
    }

    /** Whether that differs from the reference by no more than luck makes; null: not known. */
    public @Nullable Boolean isWithinNoise(@Nullable Long needPoints) {
        Long difference = difference(needPoints);
        if (difference == null || noiseNeedPoints == null) {
            return null;
        }
        return Math.abs(difference) <= noiseNeedPoints;
    }
}
