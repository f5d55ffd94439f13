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

    static Replications of(Problem problem, Plan plan, ReplicationSettings settings) {
        PlanWorlds worlds = new PlanWorlds(problem, settings);
        List<UncertainList> lists = UncertainLists.of(problem, plan, settings.earlyStartMinutes());
        lists.forEach(worlds::work);
        worlds.counts.shareOf(
                lists.stream().mapToDouble(UncertainList::plannedMinutes).sum());
        return new Replications(settings.seed(), settings.count(), worlds.counts.figures());
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
        counts.where(FigureNames.DECLINED, worlds, Fate.DECLINED, 1);
        counts.where(FigureNames.CANCELLED_ON_THE_DAY, worlds, Fate.CANCELLED, 1);
        counts.where(FigureNames.WAS_NOT_BROUGHT, worlds, Fate.NOT_BROUGHT, 1);
        counts.where(FigureNames.TREATED_CHILDREN, worlds, Fate.OPERATED, 1);
        counts.where(FigureNames.treatedOf(child.provider()), worlds, Fate.OPERATED, 1);
        double need = (double) NeedPoints.of(child, problem.asOf(), problem.weights());
        counts.where(FigureNames.NEED_POINTS_MET, worlds, Fate.OPERATED, need);
        if (NeedPoints.daysWaited(child, problem.asOf()) >= OVER_52_WEEKS_DAYS) {
            counts.where(FigureNames.OVER_52_WEEKS_TREATED, worlds, Fate.OPERATED, 1);
            counts.where(FigureNames.over52WeeksTreatedOf(child.provider()), worlds, Fate.OPERATED, 1);
        }
    }

    private void count(int world, ListDay.Worked worked) {
        counts.add(FigureNames.LATE_LISTS, world, worked.overrunMinutes() > 0 ? 1 : 0);
        counts.add(FigureNames.OVERRUN_MINUTES, world, worked.overrunMinutes());
        counts.add(FigureNames.LATE_DISCHARGES, world, worked.lateDischarges());
        counts.add(FigureNames.USED_THEATRE_MINUTES, world, worked.usedMinutes());
    }
}
