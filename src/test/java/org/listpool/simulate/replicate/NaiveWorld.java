package org.listpool.simulate.replicate;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.listpool.model.Case;
import org.listpool.model.Plan;
import org.listpool.model.PlannedCase;
import org.listpool.model.PlannedSession;
import org.listpool.model.Problem;
import org.listpool.model.Site;
import org.listpool.model.TheatreSession;
import org.listpool.model.WaitBand;

/**
 * One realisation of a plan, played by somebody who knows the documents and the sentences of docs/planning.md only:
 * {@link SplittableRandom}, Marsaglia's polar normal numbers, absences drawn one after another, own loops. Shares no code
 * with the replications.
 */
final class NaiveWorld {

    private final Problem problem;
    private final Map<String, Case> cases = new HashMap<>();
    private final SplittableRandom random;
    private final double declined;
    private final double cancelled;
    private final double notBrought;

    NaiveWorld(Problem problem, SplittableRandom random, double declined, double cancelled, double notBrought) {
        this.problem = problem;
        this.random = random;
        this.declined = declined;
        this.cancelled = cancelled;
        this.notBrought = notBrought;
        problem.cases().forEach(child -> cases.put(child.id(), child));
    }

    /** Plays the plan once: figures by name. */
    Map<String, Double> play(Plan plan) {
        Map<String, Double> world = new LinkedHashMap<>();
        for (PlannedSession list : plan.sessions()) {
            play(list, world);
        }
        return world;
    }

    private void play(PlannedSession list, Map<String, Double> world) {
        TheatreSession session = problem.sessions().stream()
                .filter(each -> each.id().equals(list.id()))
                .findAny()
                .orElseThrow();
        Site site = problem.sites().stream()
                .filter(each -> each.ods().equals(session.site()))
                .findAny()
                .orElseThrow();
        double closing = minutes(session.end());
        double theatreIsFree = minutes(session.start());
        double lastOut = 0;
        for (PlannedCase place : list.cases()) {
            Case child = Objects.requireNonNull(cases.get(place.caseId()));
            if (random.nextDouble() < declined) {
                count(world, "declined", 1);
            } else if (random.nextDouble() < notBrought) {
                count(world, "wasNotBrought", 1);
            } else if (random.nextDouble() < cancelled / (1 - notBrought)) {
                count(world, "cancelledOnTheDay", 1);
            } else {
                double in = Math.max(theatreIsFree, minutes(place.arrive()));
                lastOut = in + duration(child, place);
                theatreIsFree = lastOut + problem.rules().turnaroundMinutes();
                count(world, "usedTheatreMinutes", Math.max(0, Math.min(closing, lastOut) - in));
                if (lastOut + stay(child) > minutes(site.wardCloses())) {
                    count(world, "lateDischarges", 1);
                }
                treated(world, child);
            }
        }
        if (lastOut > closing) {
            count(world, "lateLists", 1);
            count(world, "overrunMinutes", lastOut - closing);
        }
    }

    private void treated(Map<String, Double> world, Case child) {
        long days = ChronoUnit.DAYS.between(child.rttClockStart(), problem.asOf());
        count(world, "treatedChildren", 1);
        count(world, "treatedByProvider." + child.provider(), 1);
        if (days >= 365) {
            count(world, "over52WeeksTreated", 1);
        }
        int urgency =
                child.priority() == null ? 0 : problem.weights().priority().getOrDefault(child.priority(), 0);
        int band = problem.weights().bands().stream()
                .filter(each -> each.days() <= days)
                .max((one, other) -> Integer.compare(one.days(), other.days()))
                .map(WaitBand::points)
                .orElse(0);
        count(world, "needPointsMet", urgency + problem.weights().perWeekWaited() * Math.floor(days / 7.0) + band);
    }

    private double duration(Case child, PlannedCase place) {
        double mean = child.expectedMinutes() == null
                ? minutes(place.end()) - minutes(place.start())
                : child.expectedMinutes();
        double sd = child.sdMinutes() == null
                ? problem.procedures().stream()
                        .filter(each -> each.code().equals(child.procedure()))
                        .findAny()
                        .orElseThrow()
                        .sdMinutes()
                : child.sdMinutes();
        double spread = Math.log(1 + (sd / mean) * (sd / mean));
        return mean * Math.exp(Math.sqrt(spread) * normal() - spread / 2);
    }

    private double normal() {
        while (true) {
            double x = 2 * random.nextDouble() - 1;
            double y = 2 * random.nextDouble() - 1;
            double r = x * x + y * y;
            if (r > 0 && r < 1) {
                return x * Math.sqrt(-2 * Math.log(r) / r);
            }
        }
    }

    private int stay(Case child) {
        Integer told = child.observationMinutes();
        return told != null
                ? told
                : problem.procedures().stream()
                        .filter(each -> each.code().equals(child.procedure()))
                        .findAny()
                        .orElseThrow()
                        .observationMinutes();
    }

    private static void count(Map<String, Double> world, String figure, double more) {
        world.merge(figure, more, Double::sum);
    }

    private static double minutes(@Nullable LocalTime time) {
        LocalTime known = Objects.requireNonNull(time);
        return known.getHour() * 60 + known.getMinute();
    }
}
