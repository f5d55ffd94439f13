package org.listpool.cli.whatif;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import org.listpool.whatif.Outcome;
import org.listpool.whatif.seek.LeverRange;

/**
 * One or two levers over their values: what each point comes to.
 *
 * @param schema always {@value #SCHEMA}
 * @param levers the first goes down the grid, the second across
 * @param points the second lever's values within the first's
 */
public record SweepGrid(String schema, List<LeverRange> levers, List<Point> points) {

    /** The name and version of this document. */
    public static final String SCHEMA = "listpool/sweep/1";

    /** Copies the lists. */
    public SweepGrid {
        levers = List.copyOf(levers);
        points = List.copyOf(points);
    }

    /**
     * One point.
     *
     * @param values one a lever
     */
    public record Point(List<Integer> values, long needPoints, int placed) {

        /** Copies the list. */
        public Point {
            values = List.copyOf(values);
        }
    }

    /** The values of each point, in the grid's order. */
    public static List<List<Integer>> values(List<LeverRange> levers) {
        List<List<Integer>> points = List.of(List.of());
        for (LeverRange range : levers) {
            List<List<Integer>> longer = new ArrayList<>();
            for (List<Integer> point : points) {
                for (int value : range.values()) {
                    List<Integer> one = new ArrayList<>(point);
                    one.add(value);
                    longer.add(one);
                }
            }
            points = longer;
        }
        return points;
    }

    /** The grid of {@code outcomes}, in the order of {@link #values(List)}. */
    public static SweepGrid of(List<LeverRange> levers, List<Outcome> outcomes) {
        List<List<Integer>> values = values(levers);
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            Outcome outcome = outcomes.get(i);
            int placed = outcome.plan().sessions().stream()
                    .mapToInt(session -> session.cases().size())
                    .sum();
            points.add(new Point(values.get(i), outcome.plan().needPoints(), placed));
        }
        return new SweepGrid(SCHEMA, levers, points);
    }

    /** Prints need points and children placed, a grid each. */
    public void print(PrintWriter out) {
        print(out, "need points", Point::needPoints);
        out.println();
        print(out, "children placed", Point::placed);
    }

    private void print(PrintWriter out, String what, ToLongFunction<Point> figure) {
        List<Integer> across = levers.size() == 1 ? List.of() : levers.getLast().values();
        String down = levers.getFirst().lever().kind().name();
        out.println(
                what + (across.isEmpty() ? "" : ", " + levers.getLast().lever().kind() + " across"));
        if (!across.isEmpty()) {
            out.printf(Locale.ROOT, "%-20s", down);
            across.forEach(value -> out.printf(Locale.ROOT, " %9d", value));
            out.println();
        }
        int width = Math.max(1, across.size());
        for (int row = 0; row * width < points.size(); row++) {
            List<Point> line = points.subList(row * width, (row + 1) * width);
            out.printf(
                    Locale.ROOT,
                    "%-20s",
                    (across.isEmpty() ? down + " " : "")
                            + line.getFirst().values().getFirst());
            line.forEach(point -> out.printf(Locale.ROOT, " %9d", figure.applyAsLong(point)));
            out.println();
        }
    }
}
