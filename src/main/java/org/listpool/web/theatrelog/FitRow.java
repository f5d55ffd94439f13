package org.listpool.web.theatrelog;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.listpool.theatrelog.fit.DurationFit;

/**
 * A procedure or one of its surgeons, in words. Each pair is a mean and a standard deviation in minutes.
 *
 * @param surgeon null: all surgeons of the trust together
 * @param planned mean of what had been planned; a dash: not told
 * @param used what the next plans take; a surgeon's is shown for comparison only
 */
public record FitRow(
        String procedure,
        @Nullable String surgeon,
        int cases,
        String catalogue,
        String planned,
        String own,
        String used) {

    private static final String NONE = "–";

    static FitRow of(DurationFit fit) {
        Double ownMean = fit.ownMeanMinutes();
        Double ownSd = fit.ownSdMinutes();
        Double planned = fit.plannedMeanMinutes();
        return new FitRow(
                fit.procedure(),
                fit.surgeon(),
                fit.cases(),
                fit.catalogueMeanMinutes() + " ± " + fit.catalogueSdMinutes(),
                planned == null ? NONE : one(planned),
                ownMean == null ? NONE : one(ownMean) + (ownSd == null ? "" : " ± " + one(ownSd)),
                one(fit.meanMinutes()) + " ± " + one(fit.sdMinutes()));
    }

    private static String one(double minutes) {
        return String.format(Locale.UK, "%.1f", minutes);
    }
}
