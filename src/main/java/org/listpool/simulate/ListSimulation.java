package org.listpool.simulate;

import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.zip.CRC32C;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ContinuousSampler;
import org.apache.commons.rng.simple.RandomSource;
import org.apache.commons.statistics.descriptive.Quantile;
import org.listpool.simulate.UncertainList.UncertainCase;

/**
 * Many days of one list. Each child goes into theatre as soon as it is turned round and the child may come; the list is
 * always worked to its end.
 */
final class ListSimulation {

    /** Differences below this are rounding, minutes. */
    private static final double SLACK_MINUTES = 1e-9;

    private static final double[] SHARES = {0.1, 0.5, 0.9};
    private static final int LAST_MINUTE = 24 * 60 - 1;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final UncertainList list;
    private final SimulationSettings settings;
    private final double[] finishes;
    private int overruns;
    private double overrunMinutes;
    private int lastLate;
    private int anyLate;
    private long late;

    private ListSimulation(UncertainList list, SimulationSettings settings) {
        this.list = list;
        this.settings = settings;
        this.finishes = new double[settings.days()];
    }

    /** Simulates the list. Its draws depend on the seed and the session's id alone, not on other lists. */
    static SessionRisk run(UncertainList list, SimulationSettings settings) {
        ListSimulation simulation = new ListSimulation(list, settings);
        simulation.days();
        return simulation.risk();
    }

    private void days() {
        CRC32C id = new CRC32C();
        id.update(list.session().id().getBytes(StandardCharsets.UTF_8));
        UniformRandomProvider random =
                RandomSource.XO_RO_SHI_RO_128_PP.create(settings.seed() * SPREAD + id.getValue());
        int size = list.cases().size();
        ContinuousSampler[] durations = new ContinuousSampler[size];
        double[] earliest = new double[size];
        double[] latestEnd = new double[size];
        for (int i = 0; i < size; i++) {
            UncertainCase each = list.cases().get(i);
            durations[i] = each.duration().sampler(random);
            earliest[i] = each.earliest();
            latestEnd[i] = list.wardCloses() - each.observationMinutes() + SLACK_MINUTES;
        }
        for (int day = 0; day < finishes.length; day++) {
            day(day, durations, earliest, latestEnd);
        }
    }

    private void day(int day, ContinuousSampler[] durations, double[] earliest, double[] latestEnd) {
        double free = list.start();
        double end = free;
        int lateToday = 0;
        boolean lastIsLate = false;
        for (int i = 0; i < durations.length; i++) {
            end = Math.max(free, earliest[i]) + durations[i].sample();
            free = end + list.turnaroundMinutes();
            lastIsLate = end > latestEnd[i];
            lateToday += lastIsLate ? 1 : 0;
        }
        finishes[day] = end;
        if (end > list.end() + SLACK_MINUTES) {
            overruns++;
            overrunMinutes += end - list.end();
        }
        late += lateToday;
        anyLate += lateToday > 0 ? 1 : 0;
        lastLate += lastIsLate ? 1 : 0;
    }

    private SessionRisk risk() {
        int days = finishes.length;
        double[] finish = Quantile.withDefaults().evaluate(finishes, SHARES);
        int children = list.cases().size();
        return new SessionRisk(
                list.session().id(),
                list.session().date(),
                list.session().site(),
                list.session().theatre(),
                children,
                list.session().end(),
                list.site().wardCloses(),
                list.cases().getLast().plannedEnd(),
                Chance.of(overruns, days),
                list.overrunChanceByRule(),
                overrunMinutes / days,
                clock(finish[0]),
                clock(finish[1]),
                clock(finish[2]),
                Chance.of(lastLate, days),
                Chance.of(anyLate, days),
                (double) late / days,
                children * settings.cancelledShare(),
                (int) list.cases().stream().filter(UncertainCase::estimated).count());
    }

    private static LocalTime clock(double minute) {
        int whole = (int) Math.min(LAST_MINUTE, Math.round(minute));
        return LocalTime.of(whole / 60, whole % 60);
    }
}
