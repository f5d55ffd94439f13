package org.listpool.lookahead;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.DiscreteSampler;
import org.apache.commons.rng.sampling.distribution.PoissonSampler;
import org.apache.commons.rng.simple.RandomSource;
import org.listpool.lookahead.Children.Way;
import org.listpool.lookahead.outlook.Courses;
import org.listpool.lookahead.outlook.Measure;
import org.listpool.lookahead.rate.JoiningDelay;
import org.listpool.model.Weights;

/**
 * One course of events after the other, each with its own draws. In each week children join, then some leave untreated,
 * then trusts treat at home, then the weekends take place.
 *
 * <p>Who joins, who leaves untreated and which places are lost are drawn apart, so that other weekends meet the same
 * children.
 */
// Arrays by ordinal, never stored.
@SuppressWarnings("EnumOrdinal")
final class Replication {

    private static final int DAYS_OF_WEEK = 7;
    private static final int STREAMS = 3;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** What rounding may take from a whole number of children. */
    private static final double SLACK = 1e-9;

    private final StartingList start;
    private final LookAheadSettings settings;
    private final JoiningDelay delay;
    private final int[] weekends;
    private final Children children = new Children();
    private final WaitingQueues queues;
    private UniformRandomProvider joining;
    private UniformRandomProvider leaving;
    private UniformRandomProvider losing;

    Replication(StartingList start, Weights weights, LookAheadSettings settings, JoiningDelay delay, int[] weekends) {
        this.start = start;
        this.settings = settings;
        this.delay = delay;
        this.weekends = weekends;
        this.queues = new WaitingQueues(start, weights, children);
        this.joining = random(0, 0);
        this.leaving = joining;
        this.losing = joining;
    }

    /** The draws of the rates of a replication. */
    static UniformRandomProvider ofRates(LookAheadSettings settings, int replication) {
        return create(settings.seed(), (long) STREAMS * settings.replications() + replication);
    }

    /** Plays one course with the rates that were drawn for it and adds what was counted to {@code courses}. */
    void run(int replication, RateDraws rates, Courses courses) {
        joining = random(replication, 0);
        leaving = random(replication, 1);
        losing = random(replication, 2);
        children.clear();
        queues.clear();
        List<List<Integer>> planned = startingChildren();
        DiscreteSampler[] arrivals = new DiscreteSampler[rates.arrivals().length];
        for (int group = 0; group < arrivals.length; group++) {
            double rate = rates.arrivals()[group];
            arrivals[group] = rate > 0 ? PoissonSampler.of(joining, rate) : () -> 0;
        }
        for (int week = 1; week <= settings.weeks(); week++) {
            for (int group = 0; group < arrivals.length; group++) {
                join(group, arrivals[group].sample(), week);
            }
            treatAtHome(rates.home(), week);
            List<Integer> waitOn = plannedWeekend(planned.get(week), week);
            furtherWeekends(week, waitOn);
            waitOn.forEach(queues::add);
        }
        count(replication, courses);
    }

    private List<List<Integer>> startingChildren() {
        List<List<Integer>> planned = new ArrayList<>();
        for (int week = 0; week <= settings.weeks(); week++) {
            planned.add(new ArrayList<>());
        }
        for (StartingList.Waiting each : start.children()) {
            int child = children.add(each.clock(), each.queue(), 0, removalWeek(0));
            if (each.plannedWeek() == 0) {
                queues.add(child);
            } else if (each.plannedWeek() <= settings.weeks()) {
                planned.get(each.plannedWeek()).add(child);
            }
        }
        return planned;
    }

    private void join(int group, int count, int week) {
        int specialty = start.groups().specialtyOf(group);
        for (int i = 0; i < count; i++) {
            int day = DAYS_OF_WEEK * (week - 1 - delay.draw(joining)) + 1 + joining.nextInt(DAYS_OF_WEEK);
            int priority = priority(specialty);
            boolean travels = joining.nextDouble() < start.travels()[group];
            queues.add(children.add(day, StartingList.queue(group, priority, travels), week, removalWeek(week)));
        }
    }

    private int priority(int specialty) {
        int[] sums = start.priorities(specialty);
        int all = sums[sums.length - 1];
        if (all == 0) {
            return sums.length - 1;
        }
        int drawn = joining.nextInt(all);
        int priority = 0;
        while (sums[priority] <= drawn) {
            priority++;
        }
        return priority;
    }

    private void treatAtHome(double[] home, int week) {
        for (int group = 0; group < home.length; group++) {
            for (int places = whole(home[group], week); places > 0; places--) {
                int child = queues.takeAtHome(group, week);
                if (child == WaitingQueues.NOBODY) {
                    break;
                }
                children.treat(child, week, Way.TREATED_AT_HOME);
            }
        }
    }

    /** Treats the plan's children of the week, and returns those whose place is lost. */
    private List<Integer> plannedWeekend(List<Integer> planned, int week) {
        List<Integer> waitOn = new ArrayList<>();
        for (int child : planned) {
            if (!children.hasLeft(child, week)) {
                treatOrWaitOn(child, week, waitOn);
            }
        }
        return waitOn;
    }

    private void furtherWeekends(int week, List<Integer> waitOn) {
        FurtherWeekends further = settings.weekends();
        if (further == null || weekends[week] == 0) {
            return;
        }
        int before = 0;
        for (int earlier = 1; earlier < week; earlier++) {
            before += weekends[earlier];
        }
        for (int specialty = 0; specialty < start.groups().specialties().size(); specialty++) {
            double places = further.placesFor(start.groups().specialties().get(specialty));
            for (int weekend = before + 1; weekend <= before + weekends[week]; weekend++) {
                for (int place = whole(places, weekend); place > 0; place--) {
                    int child = queues.takeOnWeekend(specialty, week);
                    if (child == WaitingQueues.NOBODY) {
                        break;
                    }
                    treatOrWaitOn(child, week, waitOn);
                }
            }
        }
    }

    private void treatOrWaitOn(int child, int week, List<Integer> waitOn) {
        if (losing.nextDouble() < settings.losses().usedShare()) {
            children.treat(child, week, Way.TREATED_ON_WEEKEND);
        } else {
            waitOn.add(child);
        }
    }

    /** Whole children of the {@code turn}-th turn at so many a turn: what is left over is carried to the next. */
    private static int whole(double each, int turn) {
        return (int) (Math.floor(each * turn + SLACK) - Math.floor(each * (turn - 1) + SLACK));
    }

    private int removalWeek(int after) {
        double share = settings.rates().removalShare();
        double weeks = Math.floor(Math.log1p(-leaving.nextDouble()) / Math.log1p(-share));
        return share == 0 || weeks > LookAheadSettings.MOST_WEEKS ? Children.STAYS : after + 1 + (int) weeks;
    }

    private void count(int replication, Courses courses) {
        int last = settings.weeks();
        int[][][] counts = new int[start.groups().count()][Measure.values().length][last + 1];
        for (int child = 0; child < children.count(); child++) {
            int[][] mine = counts[StartingList.groupOf(children.queue(child))];
            int gone = children.gone(child);
            for (Measure measure : Measure.values()) {
                if (measure.isStock()) {
                    // Week 0 has its own day; a wait of exactly so many days counts.
                    int reached = Math.ceilDiv(measure.days() + children.clock(child), DAYS_OF_WEEK);
                    int from = Math.max(children.joined(child), reached);
                    if (from < gone && from <= last) {
                        mine[measure.ordinal()][from]++;
                        if (gone <= last) {
                            mine[measure.ordinal()][gone]--;
                        }
                    }
                }
            }
            if (children.joined(child) > 0) {
                mine[Measure.ARRIVALS.ordinal()][children.joined(child)]++;
            }
            if (gone <= last) {
                mine[measureOf(children.way(child)).ordinal()][gone]++;
            }
        }
        for (int group = 0; group < counts.length; group++) {
            courses.add(
                    replication,
                    start.groups().specialtyOf(group),
                    start.groups().trustOf(group),
                    counts[group]);
        }
    }

    private static Measure measureOf(Way way) {
        return switch (way) {
            case TREATED_AT_HOME -> Measure.TREATED_AT_HOME;
            case TREATED_ON_WEEKEND -> Measure.TREATED_ON_WEEKENDS;
            case REMOVED -> Measure.REMOVED;
        };
    }

    private UniformRandomProvider random(int replication, int stream) {
        return create(settings.seed(), (long) STREAMS * replication + stream);
    }

    private static UniformRandomProvider create(long seed, long number) {
        return RandomSource.XO_RO_SHI_RO_128_PP.create(seed * SPREAD + number);
    }
}
