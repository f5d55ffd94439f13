package org.listpool.theatrelog.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.listpool.model.Procedure;
import org.listpool.simulate.LogNormalMinutes;

/** One trust's past durations, procedure by procedure. */
final class LoggedDurations {

    private final String provider;
    private final Map<String, Durations> procedures = new TreeMap<>();
    private final Map<String, Map<String, Durations>> surgeons = new TreeMap<>();

    LoggedDurations(String provider) {
        this.provider = provider;
    }

    void add(String procedure, @Nullable String surgeon, @Nullable Double planned, double actual) {
        procedures.computeIfAbsent(procedure, of -> new Durations()).add(planned, actual);
        if (surgeon != null) {
            surgeons.computeIfAbsent(procedure, of -> new TreeMap<>())
                    .computeIfAbsent(surgeon, of -> new Durations())
                    .add(planned, actual);
        }
    }

    /** Whether there is a case of the procedure. */
    boolean has(Procedure procedure) {
        return procedures.containsKey(procedure.code());
    }

    /** The trust's fit of a procedure. */
    ShrunkFit fit(Procedure procedure, double priorCases) {
        LogNormalMinutes catalogue = LogNormalMinutes.ofMoments(procedure.meanMinutes(), procedure.sdMinutes());
        return ShrunkFit.of(of(procedure).actual(), catalogue, priorCases);
    }

    /** The procedure's fit, then those of its surgeons by name. */
    List<DurationFit> list(Procedure procedure, double priorCases) {
        ShrunkFit whole = fit(procedure, priorCases);
        List<DurationFit> fits = new ArrayList<>();
        fits.add(DurationFit.of(provider, procedure, null, of(procedure).plannedMean(), whole));
        surgeons.getOrDefault(procedure.code(), Map.of())
                .forEach((surgeon, durations) -> fits.add(DurationFit.of(
                        provider,
                        procedure,
                        surgeon,
                        durations.plannedMean(),
                        ShrunkFit.of(durations.actual(), whole.shrunk(), priorCases))));
        return fits;
    }

    private Durations of(Procedure procedure) {
        return procedures.getOrDefault(procedure.code(), new Durations());
    }

    /** Minutes of some cases. */
    private static final class Durations {

        private final List<Double> actual = new ArrayList<>();
        private double plannedSum;
        private int plannedCases;

        private void add(@Nullable Double planned, double minutes) {
            actual.add(minutes);
            if (planned != null) {
                plannedSum += planned;
                plannedCases++;
            }
        }

        private double[] actual() {
            return actual.stream().mapToDouble(Double::doubleValue).toArray();
        }

        private @Nullable Double plannedMean() {
            return plannedCases == 0 ? null : plannedSum / plannedCases;
        }
    }
}
