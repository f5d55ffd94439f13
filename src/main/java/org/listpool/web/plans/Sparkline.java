package org.listpool.web.plans;

import java.util.List;
import java.util.Locale;
import java.util.LongSummaryStatistics;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.listpool.plan.ScorePoint;

/**
 * How a search's need points grew, drawn as a line.
 *
 * @param line points of an SVG polyline in a field of {@value #WIDTH} by {@value #HEIGHT}
 * @param first need points at the left end
 * @param last need points at the right end
 * @param seconds at the right end
 */
public record Sparkline(String line, long first, long last, long seconds) {

    /** Width of the field. */
    public static final int WIDTH = 600;

    /** Height of the field. */
    public static final int HEIGHT = 80;

    private static final int MARGIN = 4;
    private static final long MILLIS = 1000;

    /**
     * The line of the latest attempt among {@code scores}, from its first plan until {@code elapsedMillis}.
     *
     * @param reached need points of the best plan by then; null: none
     */
    public static Sparkline of(List<ScorePoint> scores, long elapsedMillis, @Nullable Long reached) {
        List<ScorePoint> points = latestAttempt(scores);
        if (points.isEmpty()) {
            return new Sparkline("", 0, 0, 0);
        }
        long first = points.getFirst().needPoints();
        long last = reached == null ? points.getLast().needPoints() : reached;
        long end = Math.max(Math.max(elapsedMillis, points.getLast().elapsedMillis()), 1);
        LongSummaryStatistics range =
                points.stream().mapToLong(ScorePoint::needPoints).summaryStatistics();
        range.accept(last);
        String line = points.stream()
                .map(p -> at(p.elapsedMillis(), p.needPoints(), end, range))
                .collect(Collectors.joining(" "));
        return new Sparkline(line + " " + at(end, last, end, range), first, last, Math.round((double) end / MILLIS));
    }

    /** Whether there is anything to draw. */
    public boolean drawn() {
        return !line.isEmpty();
    }

    private static List<ScorePoint> latestAttempt(List<ScorePoint> scores) {
        int latest = scores.stream().mapToInt(ScorePoint::attempt).max().orElse(1);
        return scores.stream().filter(p -> p.attempt() == latest).toList();
    }

    private static String at(long millis, long points, long end, LongSummaryStatistics range) {
        double x = MARGIN + (WIDTH - 2.0 * MARGIN) * millis / end;
        long span = range.getMax() - range.getMin();
        double y =
                span == 0 ? HEIGHT / 2.0 : HEIGHT - MARGIN - (HEIGHT - 2.0 * MARGIN) * (points - range.getMin()) / span;
        return String.format(Locale.ROOT, "%.1f,%.1f", x, y);
    }
}
