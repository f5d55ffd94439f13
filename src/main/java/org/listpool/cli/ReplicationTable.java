package org.listpool.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.listpool.simulate.replicate.FigureNames;
import org.listpool.simulate.replicate.Interval;
import org.listpool.simulate.replicate.ReplicationSettings;
import org.listpool.simulate.replicate.Replications;

/** What may become of a plan, as a table: each figure's mean and where it lies in nine worlds of ten. */
final class ReplicationTable {

    private static final double PERCENT = 100;

    private ReplicationTable() {}

    static void print(Replications worlds, ReplicationSettings settings, PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "%n%d worlds: %.1f %% of offers declined; of the others %.1f %% cancelled on the day, %.1f %% not brought%n",
                worlds.count(),
                PERCENT * settings.declinedShare(),
                PERCENT * settings.cancelledShare(),
                PERCENT * settings.notBroughtShare());
        out.printf(Locale.ROOT, "%-36s %10s %10s %10s%n", "figure", "mean", "90 % from", "to");
        for (String figure : worlds.figures().keySet()) {
            Interval interval = worlds.interval(figure);
            String number = figure.equals(FigureNames.UTILISATION_SHARE) ? "%10.3f" : "%10.1f";
            out.printf(
                    Locale.ROOT,
                    "%-36s " + number + " " + number + " " + number + "%n",
                    figure,
                    interval.mean(),
                    interval.low(),
                    interval.high());
        }
    }
}
