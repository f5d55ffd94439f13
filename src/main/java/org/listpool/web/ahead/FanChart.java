package org.listpool.web.ahead;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.listpool.lookahead.outlook.Course;
import org.listpool.lookahead.outlook.Measure;
import org.listpool.lookahead.outlook.Spread;

/**
 * A count week by week with its bands, in a field of {@value #WIDTH} by {@value #HEIGHT}.
 *
 * @param wide points of the polygon that holds 90 % of the replications
 * @param narrow points of the polygon that holds half of them
 * @param median points of the line
 * @param counts ticks of the upright axis
 * @param weeks ticks of the level axis
 * @param words the same, for those who do not see it
 */
public record FanChart(
        String title, String wide, String narrow, String median, List<Tick> counts, List<Tick> weeks, String words) {

    /** Width of the field. */
    public static final int WIDTH = 640;

    /** Height of the field. */
    public static final int HEIGHT = 280;

    private static final int LEFT = 72;
    private static final int RIGHT = 620;
    private static final int TOP = 16;
    private static final int BOTTOM = 240;
    private static final int MOST_COUNTS = 5;
    private static final int MOST_WEEKS = 7;
    private static final int[] STEPS = {1, 2, 5};
    private static final int[] WEEK_STEPS = {1, 2, 4, 8, 13, 26, 52};

    /** A mark on an axis: its place along it, and what stands there. */
    public record Tick(long at, String text) {}

    /** Places of the chart's frame. */
    public record Edges(int left, int right, int top, int bottom) {}

    static FanChart of(String title, Course course, Measure measure) {
        List<Spread> spreads = course.of(measure);
        int last = spreads.size() - 1;
        int step = step(spreads.stream().mapToInt(Spread::high).max().orElse(0));
        int most = spreads.stream().mapToInt(Spread::high).max().orElse(0);
        int top = Math.max(1, Math.ceilDiv(most, step)) * step;
        List<Tick> counts = new ArrayList<>();
        for (int count = 0; count <= top; count += step) {
            counts.add(new Tick(Math.round(y(count, top)), String.format(Locale.UK, "%,d", count)));
        }
        List<Tick> weeks = new ArrayList<>();
        for (int week = 0; week <= last; week += weekStep(last)) {
            weeks.add(new Tick(Math.round(x(week, last)), Integer.toString(week)));
        }
        return new FanChart(
                title,
                band(
                        spreads.stream().mapToInt(Spread::low).toArray(),
                        spreads.stream().mapToInt(Spread::high).toArray(),
                        top),
                band(
                        spreads.stream().mapToInt(Spread::lowerQuarter).toArray(),
                        spreads.stream().mapToInt(Spread::upperQuarter).toArray(),
                        top),
                line(spreads.stream().mapToInt(Spread::median).toArray(), top),
                counts,
                weeks,
                words(title, spreads.getFirst(), spreads.getLast(), last));
    }

    /** Where the frame lies. */
    public Edges edges() {
        return new Edges(LEFT, RIGHT, TOP, BOTTOM);
    }

    private static String words(String title, Spread first, Spread end, int last) {
        return String.format(
                Locale.UK,
                "%s: %,d now; after %d weeks %,d in the median, %,d to %,d in 90 %% of the replications. The figures of each week stand in the table below.",
                title,
                first.median(),
                last,
                end.median(),
                end.low(),
                end.high());
    }

    private static String band(int[] low, int[] high, int top) {
        int last = low.length - 1;
        return line(low, top)
                + IntStream.rangeClosed(0, last)
                        .mapToObj(i -> " " + point(last - i, high[last - i], last, top))
                        .collect(Collectors.joining());
    }

    private static String line(int[] counts, int top) {
        int last = counts.length - 1;
        return IntStream.rangeClosed(0, last)
                .mapToObj(week -> point(week, counts[week], last, top))
                .collect(Collectors.joining(" "));
    }

    private static String point(int week, int count, int last, int top) {
        return String.format(Locale.ROOT, "%.1f,%.1f", x(week, last), y(count, top));
    }

    private static double x(int week, int last) {
        return LEFT + (double) (RIGHT - LEFT) * week / Math.max(1, last);
    }

    private static double y(int count, int top) {
        return BOTTOM - (double) (BOTTOM - TOP) * count / top;
    }

    private static int step(int most) {
        for (int power = 1; ; power *= 10) {
            for (int step : STEPS) {
                if ((long) step * power * MOST_COUNTS >= most) {
                    return step * power;
                }
            }
        }
    }

    private static int weekStep(int last) {
        for (int step : WEEK_STEPS) {
            if (step * MOST_WEEKS >= last) {
                return step;
            }
        }
        return WEEK_STEPS[WEEK_STEPS.length - 1];
    }
}
