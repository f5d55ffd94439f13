package org.listpool.lookahead;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.listpool.lookahead.rate.RateEstimates;
import org.listpool.model.Case;
import org.listpool.model.Plan;
import org.listpool.model.PriorityCode;
import org.listpool.model.Problem;
import org.listpool.rules.NeedPoints;

/** Who waits at first, and what children who join are like. */
// Arrays by ordinal, never stored: children are drawn hundreds of thousands of times.
@SuppressWarnings("EnumOrdinal")
final class StartingList {

    /** Priorities that are told apart: the codes, and none recorded. */
    static final int PRIORITIES = PriorityCode.values().length + 1;

    /**
     * A child.
     *
     * @param clock day of the clock start, counted from the look ahead's first day
     * @param queue where it waits
     * @param plannedWeek of its place in the plan; 0: none
     */
    record Waiting(int clock, int queue, int plannedWeek) {}

    private final ListGroups groups;
    private final List<Waiting> children;
    private final int[][] priorities;
    private final double[] travels;

    private StartingList(ListGroups groups, List<Waiting> children, int[][] priorities, double[] travels) {
        this.groups = groups;
        this.children = children;
        this.priorities = priorities;
        this.travels = travels;
    }

    static StartingList of(Problem problem, @Nullable Plan plan, RateEstimates rates) {
        ListGroups groups = ListGroups.of(rates.home());
        Map<String, Integer> planned = plannedWeeks(problem, plan);
        String host = problem.sites().stream()
                .filter(site -> site.ods().equals(problem.hostSite()))
                .map(site -> site.provider())
                .findFirst()
                .orElse("");
        int[][] lately = new int[groups.specialties().size()][PRIORITIES];
        int[][] ever = new int[groups.specialties().size()][PRIORITIES];
        int[] willing = new int[groups.specialties().size()];
        int[] asked = new int[groups.specialties().size()];
        List<Waiting> children = new ArrayList<>();
        for (Case each : problem.cases()) {
            int group = groups.of(each.provider(), each.specialty());
            int specialty = groups.specialtyOf(group);
            int priority = priorityOf(each);
            ever[specialty][priority]++;
            lately[specialty][priority] += rates.inWindow(each) ? 1 : 0;
            boolean travels = FurtherWeekends.mayTravel(each) || each.provider().equals(host);
            if (!each.provider().equals(host)) {
                asked[specialty]++;
                willing[specialty] += travels ? 1 : 0;
            }
            children.add(new Waiting(
                    (int) -NeedPoints.daysWaited(each, problem.asOf()),
                    queue(group, priority, travels),
                    planned.getOrDefault(each.id(), 0)));
        }
        double[] travels = new double[groups.count()];
        for (int group = 0; group < travels.length; group++) {
            int specialty = groups.specialtyOf(group);
            boolean athome = groups.trusts().get(groups.trustOf(group)).equals(host);
            travels[group] = athome ? 1 : asked[specialty] == 0 ? 1 : (double) willing[specialty] / asked[specialty];
        }
        for (int specialty = 0; specialty < lately.length; specialty++) {
            lately[specialty] = runningSums(lately[specialty], ever[specialty]);
        }
        return new StartingList(groups, children, lately, travels);
    }

    ListGroups groups() {
        return groups;
    }

    /** In the problem's order. */
    List<Waiting> children() {
        return children;
    }

    /** Children of each priority among those of a specialty who joined lately, as running sums. */
    int[] priorities(int specialty) {
        return priorities[specialty];
    }

    /** Share of a list's children who may be treated away from home, by list. */
    double[] travels() {
        return travels;
    }

    static int queue(int group, int priority, boolean travels) {
        return (group * PRIORITIES + priority) * 2 + (travels ? 1 : 0);
    }

    static int groupOf(int queue) {
        return queue / 2 / PRIORITIES;
    }

    int queues() {
        return queue(groups.count(), 0, false);
    }

    private static Map<String, Integer> plannedWeeks(Problem problem, @Nullable Plan plan) {
        Map<String, Integer> weeks = new HashMap<>();
        if (plan != null) {
            Map<String, LocalDate> dates = FurtherWeekends.datesOf(problem);
            plan.sessions().forEach(list -> {
                LocalDate date = dates.get(list.id());
                if (date != null) {
                    int week = Math.max(1, LookAheadSettings.weekOf(problem.asOf(), date));
                    list.cases().forEach(placed -> weeks.put(placed.caseId(), week));
                }
            });
        }
        return weeks;
    }

    private static int priorityOf(Case waiting) {
        PriorityCode priority = waiting.priority();
        return priority == null ? PRIORITIES - 1 : priority.ordinal();
    }

    private static int[] runningSums(int[] lately, int[] ever) {
        int[] sums = new int[PRIORITIES];
        int last = 0;
        boolean none = true;
        for (int each : lately) {
            none &= each == 0;
        }
        for (int priority = 0; priority < PRIORITIES; priority++) {
            last += none ? ever[priority] : lately[priority];
            sums[priority] = last;
        }
        return sums;
    }
}
