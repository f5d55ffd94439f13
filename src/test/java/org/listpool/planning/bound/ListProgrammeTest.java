package org.listpool.planning.bound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.listpool.rules.OverrunAllowance;

class ListProgrammeTest {

    static IntStream seeds() {
        return IntStream.rangeClosed(1, 100);
    }

    /** The best subset of items in order of their deadlines, by trying all. */
    private static double best(int[] minutes, int[] due, double[] worth, int limit) {
        double best = 0;
        for (int set = 0; set < 1 << minutes.length; set++) {
            int clock = 0;
            double sum = 0;
            boolean inTime = true;
            for (int i = 0; i < minutes.length; i++) {
                if ((set & 1 << i) != 0) {
                    clock += minutes[i];
                    inTime &= clock <= Math.min(due[i], limit);
                    sum += worth[i];
                }
            }
            best = inTime ? Math.max(best, sum) : best;
        }
        return best;
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_programme_finds_what_trying_all_finds(int seed) {
        Random random = new Random(seed * 7919L);
        int items = 1 + random.nextInt(9);
        int limit = 20 + random.nextInt(100);
        int[] minutes = random.ints(items, 5, 50).toArray();
        int[] due = random.ints(items, 10, 130).sorted().toArray();
        double[] worth = random.doubles(items, 0.1, 10).toArray();
        ListProgramme programme = new ListProgramme();
        for (int i = 0; i < items; i++) {
            programme.offer(i, minutes[i], due[i], worth[i]);
        }

        double found = programme.solve(limit);

        assertThat(found).isCloseTo(best(minutes, due, worth, limit), within(1e-9));
        BitSet chosen = programme.chosen(limit);
        assertThat(chosen.stream().mapToDouble(i -> worth[i]).sum()).isCloseTo(found, within(1e-9));
    }

    @Test
    void no_list_that_keeps_the_overrun_rule_breaks_its_line() {
        Random random = new Random(11);
        OverrunAllowance allowance = new OverrunAllowance(10, 1.0364);
        int session = 540;
        int kept = 0;
        for (int draw = 0; draw < 20_000; draw++) {
            int cases = 1 + random.nextInt(20);
            int expected = random.ints(cases, 10, 60).sum();
            int variance = random.ints(cases, 0, 500).sum();
            if (!allowance.fits(expected, variance, cases, session)) {
                continue;
            }
            kept++;
            int used = expected + 10 * cases;
            assertThat(Margin.fine(allowance, session))
                    .anyMatch(line ->
                            used <= line.minutes() && used + line.perVariance() * variance <= line.capacity() + 1e-9);
            assertThat(Margin.coarse(allowance, session))
                    .anyMatch(line ->
                            used <= line.minutes() && used + line.perVariance() * variance <= line.capacity() + 1e-9);
        }
        assertThat(kept).isGreaterThan(1_000);
    }
}
