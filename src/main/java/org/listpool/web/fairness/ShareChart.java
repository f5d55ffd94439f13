package org.listpool.web.fairness;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.listpool.planning.fairness.TrustFairness;

/**
 * Three bars for each trust: its share of need, of places, and of its own long waiters placed. In units of the picture.
 *
 * @param height of the picture
 */
public record ShareChart(List<Row> rows, int height) {

    private static final int ROW_HEIGHT = 60;
    private static final double FULL_WIDTH = 400;
    private static final double PERCENT = 100;

    /**
     * One trust's bars.
     *
     * @param y of the row's upper edge
     * @param bars from top to bottom
     */
    public record Row(String ods, int y, List<Bar> bars) {}

    /**
     * One bar.
     *
     * @param kind need, slots or long; gives the colour
     */
    public record Bar(String kind, int y, long width, String figure) {

        /** Where its figure stands. */
        public long textX() {
            return 186 + width;
        }

        /** The figure's base line. */
        public int textY() {
            return y + 12;
        }
    }

    /** The chart of {@code trusts}. */
    static ShareChart of(List<TrustFairness> trusts) {
        List<Row> rows = new ArrayList<>();
        for (TrustFairness trust : trusts) {
            int y = rows.size() * ROW_HEIGHT;
            rows.add(new Row(
                    trust.provider(),
                    y + 30,
                    List.of(
                            bar("need", y + 4, trust.needShare()),
                            bar("slots", y + 20, trust.slotShare()),
                            bar("long", y + 36, trust.longShare()))));
        }
        return new ShareChart(rows, rows.size() * ROW_HEIGHT);
    }

    private static Bar bar(String kind, int y, @Nullable Double share) {
        return new Bar(
                kind,
                y,
                share == null ? 0 : Math.round(FULL_WIDTH * share),
                share == null ? "none" : "%.1f %%".formatted(PERCENT * share));
    }
}
