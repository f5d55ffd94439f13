package org.listpool.simulate;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.jspecify.annotations.Nullable;
import org.listpool.model.Case;
import org.listpool.model.PlannedCase;
import org.listpool.model.Procedure;
import org.listpool.model.Site;
import org.listpool.model.TheatreSession;

/**
 * One list as the simulation sees it. Moments are minutes after midnight of the session's day.
 *
 * @param cases in the order of surgery, at least one
 */
public record UncertainList(TheatreSession session, Site site, int turnaroundMinutes, List<UncertainCase> cases) {

    private static final double SECONDS = 60;

    /**
     * A child of the list.
     *
     * @param child as the problem has it
     * @param earliest moment from which the child may go into theatre
     * @param plannedEnd patient out of theatre as planned
     * @param duration patient in theatre to patient out
     * @param observationMinutes on the ward afterwards
     * @param estimated whether the problem lacks its minutes or their spread
     */
    public record UncertainCase(
            Case child,
            double earliest,
            LocalTime plannedEnd,
            LogNormalMinutes duration,
            int observationMinutes,
            boolean estimated) {

        static UncertainCase of(
                PlannedCase planned,
                Case child,
                Map<String, Procedure> catalogue,
                @Nullable Integer earlyStartMinutes) {
            double start = minute(planned.start());
            double arrive = Math.min(start, minute(planned.arrive()));
            Procedure procedure = catalogue.get(child.procedure());
            Integer expected = child.expectedMinutes();
            Integer sd = child.sdMinutes();
            double mean = expected != null ? expected : Math.max(1, minute(planned.end()) - start);
            double spread = sd != null ? sd : procedure == null ? 0 : procedure.sdMinutes();
            Integer observation = child.observationMinutes();
            return new UncertainCase(
                    child,
                    earlyStartMinutes == null ? arrive : Math.max(arrive, start - earlyStartMinutes),
                    planned.end(),
                    LogNormalMinutes.ofMoments(Math.max(1, mean), Math.max(0, spread)),
                    observation != null ? observation : procedure == null ? 0 : procedure.observationMinutes(),
                    expected == null || sd == null);
        }
    }

    double start() {
        return minute(session.start());
    }

    double end() {
        return minute(session.end());
    }

    /** Minutes of the session as planned. */
    public double plannedMinutes() {
        return end() - start();
    }

    double wardCloses() {
        return minute(site.wardCloses());
    }

    /** The chance of an overrun as the OVERRUN rule counts it: the sum of the cases as if it were normally distributed. */
    double overrunChanceByRule() {
        double minutes = (double) turnaroundMinutes * (cases.size() - 1);
        double variance = 0;
        for (UncertainCase each : cases) {
            double sd = each.duration().sdMinutes();
            minutes += each.duration().meanMinutes();
            variance += sd * sd;
        }
        double reserve = end() - start() - minutes;
        if (variance == 0) {
            return reserve < 0 ? 1 : 0;
        }
        return NormalDistribution.of(0, Math.sqrt(variance)).survivalProbability(reserve);
    }

    private static double minute(LocalTime time) {
        return time.toSecondOfDay() / SECONDS;
    }
}
