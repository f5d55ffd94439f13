package org.listpool.simulate.replicate;

import java.util.List;
import org.listpool.model.Case;
import org.listpool.model.Plan;
import org.listpool.model.Problem;
import org.listpool.rules.NeedPoints;
import org.listpool.simulate.ListDay;
import org.listpool.simulate.UncertainList;
import org.listpool.simulate.UncertainLists;
import org.listpool.simulate.replicate.ChildWorlds.Fate;

/** Works all lists of a plan in every world and counts. */
final class PlanWorlds {

    /** A wait of this many days counts as over 52 weeks. Source: S23. */
    static final int OVER_52_WEEKS_DAYS = 365;

    private final Problem problem;
    private final ReplicationSettings settings;
    private final WorldCounts counts;

    private PlanWorlds(Problem problem, ReplicationSettings settings) {
        this.problem = problem;
        this.settings = settings;
        this.counts = WorldCounts.of(problem, settings.count());
    }

    static PlanWorlds of(Problem problem, Plan plan, ReplicationSettings settings) {
        PlanWorlds worlds = new PlanWorlds(problem, settings);
        List<UncertainList> lists = UncertainLists.of(problem, plan, settings.earlyStartMinutes());
        lists.forEach(worlds::work);
        worlds.counts.share(
                lists.stream().mapToDouble(UncertainList::plannedMinutes).sum());
        return worlds;
    }

    Replications replications() {
        return new Replications(settings.seed(), settings.count(), counts.figures());
    }

    private void work(UncertainList list) {
        List<ChildWorlds> children = list.cases().stream()
                .map(planned -> ChildWorlds.of(planned.child().id(), settings))
                .toList();
        for (int i = 0; i < children.size(); i++) {
            count(list.cases().get(i).child(), children.get(i));
        }
        ListDay day = ListDay.of(list);
        double[] minutes = new double[children.size()];
        boolean[] comes = new boolean[children.size()];
        for (int world = 0; world < settings.count(); world++) {
            for (int i = 0; i < minutes.length; i++) {
                comes[i] = children.get(i).fate(world) == Fate.OPERATED;
                minutes[i] = list.cases().get(i).duration().at(children.get(i).quantile(world));
            }
            count(world, day.work(minutes, comes));
        }
    }

    private void count(Case child, ChildWorlds worlds) {
        long need = NeedPoints.of(child, problem.asOf(), problem.weights());
        boolean over52Weeks = NeedPoints.daysWaited(child, problem.asOf()) >= OVER_52_WEEKS_DAYS;
        for (int world = 0; world < settings.count(); world++) {
            switch (worlds.fate(world)) {
                case DECLINED -> counts.add(FigureNames.DECLINED, world, 1);
                case CANCELLED -> counts.add(FigureNames.CANCELLED_ON_THE_DAY, world, 1);
                case NOT_BROUGHT -> counts.add(FigureNames.WAS_NOT_BROUGHT, world, 1);
                case OPERATED -> counts.operated(world, child.provider(), need, over52Weeks);
            }
        }
    }

    private void count(int world, ListDay.Worked worked) {
        counts.add(FigureNames.LATE_LISTS, world, worked.overrunMinutes() > 0 ? 1 : 0);
        counts.add(FigureNames.OVERRUN_MINUTES, world, worked.overrunMinutes());
        counts.add(FigureNames.LATE_DISCHARGES, world, worked.lateDischarges());
        counts.add(FigureNames.USED_THEATRE_MINUTES, world, worked.usedMinutes());
    }
}
