package org.listpool.simulate;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.listpool.model.Case;
import org.listpool.model.Plan;
import org.listpool.model.PlannedCase;
import org.listpool.model.PlannedSession;
import org.listpool.model.Problem;
import org.listpool.model.Site;
import org.listpool.model.TheatreSession;

/**
 * The same days counted by somebody who knows the documents only: {@link Random}, Box and Muller's normal numbers, own
 * loops. Shares no code with the simulation.
 */
final class IndependentMonteCarlo {

    final double overrun;
    final double overrunMinutes;

    /** Standard deviation of one day's overrun, minutes. */
    final double overrunSpread;

    final double lastLate;
    final double anyLate;
    final double medianFinish;
    final double finish90;

    private IndependentMonteCarlo(double[] finishes, double end, int last, int any) {
        int days = finishes.length;
        Arrays.sort(finishes);
        int over = 0;
        double minutes = 0;
        double squares = 0;
        for (double finish : finishes) {
            if (finish > end) {
                over++;
                minutes += finish - end;
                squares += (finish - end) * (finish - end);
            }
        }
        overrun = (double) over / days;
        overrunMinutes = minutes / days;
        overrunSpread = Math.sqrt(squares / days - overrunMinutes * overrunMinutes);
        lastLate = (double) last / days;
        anyLate = (double) any / days;
        medianFinish = finishes[days / 2];
        finish90 = finishes[days * 9 / 10];
    }

    static IndependentMonteCarlo of(Problem problem, Plan plan, String sessionId, int days, long seed) {
        PlannedSession list = plan.sessions().stream()
                .filter(each -> each.id().equals(sessionId))
                .findAny()
                .orElseThrow();
        TheatreSession session = problem.sessions().stream()
                .filter(each -> each.id().equals(sessionId))
                .findAny()
                .orElseThrow();
        Site site = problem.sites().stream()
                .filter(each -> each.ods().equals(session.site()))
                .findAny()
                .orElseThrow();
        Random random = new Random(seed);
        double[] finishes = new double[days];
        int last = 0;
        int any = 0;
        for (int day = 0; day < days; day++) {
            double free = minutes(session.start());
            boolean late = false;
            boolean oneLate = false;
            for (PlannedCase planned : list.cases()) {
                Case child = problem.cases().stream()
                        .filter(each -> each.id().equals(planned.caseId()))
                        .findAny()
                        .orElseThrow();
                double start = Math.max(free, minutes(planned.arrive()));
                double end = start + draw(random, known(child.expectedMinutes()), known(child.sdMinutes()));
                late = end + known(child.observationMinutes()) > minutes(site.wardCloses());
                oneLate |= late;
                finishes[day] = end;
                free = end + problem.rules().turnaroundMinutes();
            }
            last += late ? 1 : 0;
            any += oneLate ? 1 : 0;
        }
        return new IndependentMonteCarlo(finishes, minutes(session.end()), last, any);
    }

    private static double draw(Random random, double mean, double sd) {
        double s2 = Math.log(1 + (sd / mean) * (sd / mean));
        double u = 1 - random.nextDouble();
        double v = random.nextDouble();
        double normal = Math.sqrt(-2 * Math.log(u)) * Math.cos(2 * Math.PI * v);
        return Math.exp(Math.log(mean) - s2 / 2 + Math.sqrt(s2) * normal);
    }

    private static int known(@Nullable Integer minutes) {
        return Objects.requireNonNull(minutes);
    }

    private static double minutes(LocalTime time) {
        return time.getHour() * 60 + time.getMinute();
    }
}
