package org.listpool.lookahead;

import org.jspecify.annotations.Nullable;
import org.listpool.lookahead.outlook.Courses;
import org.listpool.lookahead.outlook.LongRuns;
import org.listpool.lookahead.outlook.Outlook;
import org.listpool.lookahead.rate.RateEstimates;
import org.listpool.model.Plan;
import org.listpool.model.Problem;

/** Looks ahead from a problem, with or without a plan of it. */
public final class LookAhead {

    private final StartingList start;
    private final RateEstimates rates;
    private final LookAheadSettings settings;
    private final Courses courses;
    private final double[][] arrivals;
    private final double[][] home;

    private LookAhead(Problem problem, @Nullable Plan plan, LookAheadSettings settings) {
        this.settings = settings;
        this.rates = RateEstimates.of(problem, settings.rates());
        this.start = StartingList.of(problem, plan, rates);
        this.courses = new Courses(
                start.groups().specialties(), start.groups().trusts(), settings.weeks(), settings.replications());
        this.arrivals = new double[settings.replications()][];
        this.home = new double[settings.replications()][];
    }

    /** What may become of the lists of {@code problem} when {@code plan}, if any, is carried out. */
    public static Outlook of(Problem problem, @Nullable Plan plan, LookAheadSettings settings) {
        LookAhead look = new LookAhead(problem, plan, settings);
        look.run(problem);
        return look.outlook(problem);
    }

    /** The counts of every replication. */
    static Courses courses(Problem problem, @Nullable Plan plan, LookAheadSettings settings) {
        LookAhead look = new LookAhead(problem, plan, settings);
        look.run(problem);
        return look.courses;
    }

    private void run(Problem problem) {
        FurtherWeekends further = settings.weekends();
        int[] weekends =
                further == null ? new int[settings.weeks() + 1] : further.byWeek(problem.asOf(), settings.weeks());
        Replication replication = new Replication(start, problem.weights(), settings, rates.delay(problem), weekends);
        for (int i = 0; i < settings.replications(); i++) {
            RateDraws drawn =
                    RateDraws.of(rates, start.groups(), settings.arrivalScale(), Replication.ofRates(settings, i));
            arrivals[i] = drawn.arrivals();
            home[i] = drawn.home();
            replication.run(i, drawn, courses);
        }
    }

    private Outlook outlook(Problem problem) {
        LongRuns longRuns = new LongRuns(
                start.groups().trusts().size(),
                start.groups().specialties(),
                start.travels(),
                weekendsInTheLongRun(problem),
                settings.rates().removalShare());
        return Outlook.of(settings.seed(), settings.arrivalScale(), rates, courses, longRuns.of(arrivals, home));
    }

    private double[] weekendsInTheLongRun(Problem problem) {
        FurtherWeekends further = settings.weekends();
        double[] children = new double[start.groups().specialties().size()];
        if (further != null && further.reach(problem.asOf(), settings.weeks())) {
            for (int specialty = 0; specialty < children.length; specialty++) {
                children[specialty] =
                        further.placesFor(start.groups().specialties().get(specialty))
                                * settings.losses().usedShare()
                                / further.everyWeeks();
            }
        }
        return children;
    }
}
