package org.listpool.theatrelog.fit;

import org.jspecify.annotations.Nullable;
import org.listpool.model.Procedure;
import org.listpool.simulate.LogNormalMinutes;

/**
 * What a trust's log says of a procedure, against the catalogue. Minutes are patient in theatre to patient out, to two
 * decimals.
 *
 * @param surgeon as the trust's file names them; null: all surgeons of the trust together
 * @param cases of the log
 * @param plannedMeanMinutes mean of what the trust had planned for them; null: the log tells of none
 * @param ownMeanMinutes of the log-normal distribution fitted to the cases alone; null: no case
 * @param ownSdMinutes of that; null: fewer than two cases
 * @param meanMinutes shrunk: a procedure towards the catalogue, a surgeon towards the trust's own procedure
 * @param sdMinutes shrunk likewise
 */
public record DurationFit(
        String provider,
        String procedure,
        @Nullable String surgeon,
        int cases,
        int catalogueMeanMinutes,
        int catalogueSdMinutes,
        @Nullable Double plannedMeanMinutes,
        @Nullable Double ownMeanMinutes,
        @Nullable Double ownSdMinutes,
        double meanMinutes,
        double sdMinutes) {

    private static final double DECIMALS = 100;

    static DurationFit of(
            String provider,
            Procedure procedure,
            @Nullable String surgeon,
            @Nullable Double plannedMeanMinutes,
            ShrunkFit fit) {
        LogNormalMinutes own = fit.own();
        return new DurationFit(
                provider,
                procedure.code(),
                surgeon,
                fit.cases(),
                procedure.meanMinutes(),
                procedure.sdMinutes(),
                plannedMeanMinutes == null ? null : Double.valueOf(rounded(plannedMeanMinutes)),
                own == null ? null : Double.valueOf(rounded(own.meanMinutes())),
                own == null || fit.cases() < 2 ? null : Double.valueOf(rounded(own.sdMinutes())),
                rounded(fit.shrunk().meanMinutes()),
                rounded(fit.shrunk().sdMinutes()));
    }

    private static double rounded(double minutes) {
        return Math.round(DECIMALS * minutes) / DECIMALS;
    }
}
