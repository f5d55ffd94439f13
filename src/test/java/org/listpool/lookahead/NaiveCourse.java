package org.listpool.lookahead;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/**
 * The same story told by somebody who knows only the words of {@code docs/planning.md}: plain lists, {@link Random}, own
 * loops. Shares no code with the look ahead.
 */
final class NaiveCourse {

    /** A child: its trust (0, 1), whether it waits for ENT, whether urgent, whether it may travel, the day its clock started. */
    record Child(int trust, boolean ent, boolean urgent, boolean travels, int clock) {}

    final List<Child> waiting = new ArrayList<>();
    private final Random random;
    private final double[][] rates;
    private final double[][] carried = new double[2][2];

    /**
     * A story that begins with an empty list.
     *
     * @param rates children a week by trust and specialty, ENT second
     */
    NaiveCourse(double[][] rates, Random random) {
        this.rates = rates;
        this.random = random;
    }

    /** Clock starts of the weeks before day 0, of which the older ones have been thinned. */
    void past(int weeks) {
        for (int day = 0; day > -7 * weeks; day--) {
            for (int trust = 0; trust < 2; trust++) {
                for (int ent = 0; ent < 2; ent++) {
                    double stillThere = day > -56 ? 1 : Math.exp((day + 56) / 150.0);
                    if (day < 0) {
                        join(trust, ent, rates[trust][ent] / 7 * stillThere, day);
                    }
                }
            }
        }
    }

    /** One week; {@code home} children treated by trust and specialty, ENT children treated on its weekend. */
    void week(int week, double[][] home, double leaveUntreated, int weekendPlaces, double used) {
        List<Child> before = new ArrayList<>(waiting);
        for (int day = 7 * week - 6; day <= 7 * week; day++) {
            for (int trust = 0; trust < 2; trust++) {
                for (int ent = 0; ent < 2; ent++) {
                    join(trust, ent, rates[trust][ent] / 7, day);
                }
            }
        }
        before.stream().filter(child -> random.nextDouble() < leaveUntreated).forEach(waiting::remove);
        for (int trust = 0; trust < 2; trust++) {
            for (int ent = 0; ent < 2; ent++) {
                carried[trust][ent] += home[trust][ent];
                for (; carried[trust][ent] >= 1 - 1e-9; carried[trust][ent]--) {
                    int mine = trust;
                    boolean isEnt = ent == 1;
                    waiting.stream()
                            .filter(child -> child.trust() == mine && child.ent() == isEnt)
                            .min(Comparator.comparing((Child child) -> !child.urgent())
                                    .thenComparingInt(Child::clock))
                            .ifPresent(waiting::remove);
                }
            }
        }
        List<Child> called = waiting.stream()
                .filter(child -> child.ent() && (child.travels() || child.trust() == 0))
                .sorted(Comparator.comparingInt((Child child) -> -need(child, week))
                        .thenComparingInt(Child::clock))
                .limit(weekendPlaces)
                .toList();
        called.stream().filter(child -> random.nextDouble() < used).forEach(waiting::remove);
    }

    int longWaits(int week) {
        return (int) waiting.stream()
                .filter(child -> 7 * week - child.clock() >= 365)
                .count();
    }

    /** Points as the test pool's weights give them: urgent is P2. */
    private static int need(Child child, int week) {
        int days = 7 * week - child.clock();
        return (child.urgent() ? 1000 : 0) + 2 * (days / 7) + (days >= 365 ? 150 : 0);
    }

    private void join(int trust, int ent, double mean, int day) {
        double left = mean + Math.log(1 - random.nextDouble());
        while (left > 0) {
            // Records are equal by content; two equal children are interchangeable, so removing either is the same.
            waiting.add(new Child(trust, ent == 1, random.nextInt(10) == 0, random.nextInt(10) < 7, day));
            left += Math.log(1 - random.nextDouble());
        }
    }
}
