package org.listpool.lookahead.outlook;

import java.util.ArrayList;
import java.util.List;

/** Weighs what joins against what can be treated, draw by draw. Lists are numbered trust by trust, specialties inside. */
public final class LongRuns {

    private final int trusts;
    private final List<String> specialties;
    private final double[] travels;
    private final double[] weekends;
    private final double removalShare;

    /**
     * With what holds in every draw.
     *
     * @param trusts how many
     * @param specialties codes
     * @param travels by list: share of its children whom weekends may treat
     * @param weekends by specialty: children whom weekends can treat each week, in the long run
     * @param removalShare of the waiting children who leave untreated each week
     */
    public LongRuns(int trusts, List<String> specialties, double[] travels, double[] weekends, double removalShare) {
        this.trusts = trusts;
        this.specialties = List.copyOf(specialties);
        this.travels = travels.clone();
        this.weekends = weekends.clone();
        this.removalShare = removalShare;
    }

    /**
     * The whole pool's, then each specialty's.
     *
     * @param arrivals by draw and list, children a week
     * @param home by draw and list, children a week
     */
    public List<LongRun> of(double[][] arrivals, double[][] home) {
        int draws = arrivals.length;
        double[] allArrivals = new double[draws];
        double[] allHome = new double[draws];
        double[] allGrowth = new double[draws];
        boolean[] anyGrows = new boolean[draws];
        double allWeekends = 0;
        List<LongRun> runs = new ArrayList<>();
        for (int specialty = 0; specialty < specialties.size(); specialty++) {
            double[] joining = new double[draws];
            double[] treated = new double[draws];
            double[] growth = new double[draws];
            boolean[] grows = new boolean[draws];
            for (int draw = 0; draw < draws; draw++) {
                for (int trust = 0; trust < trusts; trust++) {
                    int list = trust * specialties.size() + specialty;
                    joining[draw] += arrivals[draw][list];
                    treated[draw] += home[draw][list];
                }
                growth[draw] = growth(arrivals[draw], home[draw], specialty);
                // Balanced to the child, a list does not shrink either; one that nobody joins does.
                grows[draw] =
                        growth[draw] > 0 || (joining[draw] > 0 && joining[draw] == treated[draw] + weekends[specialty]);
                allArrivals[draw] += joining[draw];
                allHome[draw] += treated[draw];
                allGrowth[draw] += growth[draw];
                anyGrows[draw] |= grows[draw];
            }
            allWeekends += weekends[specialty];
            runs.add(LongRun.of(
                    specialties.get(specialty), joining, treated, weekends[specialty], growth, grows, removalShare));
        }
        runs.addFirst(LongRun.of("", allArrivals, allHome, allWeekends, allGrowth, anyGrows, removalShare));
        return runs;
    }

    /** What joins beyond all capacity: children who may not travel at each trust, then those whom weekends leave over. */
    private double growth(double[] arrivals, double[] home, int specialty) {
        double growth = 0;
        double forWeekends = 0;
        for (int trust = 0; trust < trusts; trust++) {
            int list = trust * specialties.size() + specialty;
            double beyond = Math.max(0, arrivals[list] - home[list]);
            double bound = Math.max(0, arrivals[list] * (1 - travels[list]) - home[list]);
            growth += bound;
            forWeekends += beyond - bound;
        }
        return growth + Math.max(0, forWeekends - weekends[specialty]);
    }
}
