package org.listpool.simulate;

import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.zip.CRC32C;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ContinuousSampler;
import org.apache.commons.rng.simple.RandomSource;
import org.apache.commons.statistics.descriptive.Quantile;
import org.listpool.simulate.UncertainList.UncertainCase;

/** Many days of one list on which every child comes. */
final class ListSimulation {

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
        ListDay days = ListDay.of(list);
        ContinuousSampler[] durations = list.cases().stream()
                .map(child -> child.duration().sampler(random))
                .toArray(ContinuousSampler[]::new);
        double[] minutes = new double[durations.length];
        boolean[] comes = new boolean[durations.length];
        Arrays.fill(comes, true);
        for (int day = 0; day < finishes.length; day++) {
            for (int i = 0; i < durations.length; i++) {
                minutes[i] = durations[i].sample();
            }
            count(day, days.work(minutes, comes));
        }
    }

    private void count(int day, ListDay.Worked worked) {
        finishes[day] = worked.finish();
        overruns += worked.overrunMinutes() > 0 ? 1 : 0;
        overrunMinutes += worked.overrunMinutes();
        late += worked.lateDischarges();
        anyLate += worked.lateDischarges() > 0 ? 1 : 0;
        lastLate += worked.lastDischargeLate() ? 1 : 0;
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
