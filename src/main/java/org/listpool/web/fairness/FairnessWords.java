package org.listpool.web.fairness;

import io.quarkus.qute.TemplateExtension;
import org.jspecify.annotations.Nullable;
import org.listpool.plan.fairness.BalanceEntry;
import org.listpool.planning.fairness.FairnessPrice;

/** How the pages of fairness write figures. Templates call these as properties. */
@TemplateExtension
public final class FairnessWords {

    private static final double PERCENT = 100;

    private FairnessWords() {}

    /** {@code 41.3 %}; a dash where there is no share. */
    public static String exactPercent(@Nullable Double share) {
        return share == null ? "–" : "%.1f %%".formatted(PERCENT * share);
    }

    /** {@code +1.5} or {@code −1.5}; a dash where there is none. */
    public static String signedTenths(@Nullable Double figure) {
        if (figure == null) {
            return "–";
        }
        String size = "%.1f".formatted(Math.abs(figure));
        return size.equals("0.0") ? "0.0" : (figure > 0 ? "+" : "\u2212") + size;
    }

    /** Need points that a weekend left owing, rounded. */
    public static long needOwed(BalanceEntry entry) {
        return Math.round(entry.fairNeedPoints() - entry.needPoints());
    }

    /** What fairness cost, in one sentence. */
    public static String sentence(FairnessPrice price) {
        return price.needPointsGivenUp() == 0
                ? "Fairness cost no need points: the search by need alone found no plan that meets more."
                : "Fairness cost %,d need points (%.2f %%) of the %,d that the search by need alone met."
                        .formatted(
                                price.needPointsGivenUp(), PERCENT * price.givenUpShare(), price.needPointsWithout());
    }
}
