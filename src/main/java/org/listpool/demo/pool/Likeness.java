package org.listpool.demo.pool;

import java.util.List;
import java.util.Map;
import org.listpool.model.Flag;

/**
 * The shares and ranges of the replay pool, after which synthetic children are made. They are counts of a synthetic data
 * set, not clinical figures. Assumption: A-70.
 */
final class Likeness {

    /** How many of 1,219 entries are for a procedure, and the years of age between which its children are. */
    record ProcedureShare(String code, int weight, double youngest, double usual, double oldest) {}

    static final List<ProcedureShare> PROCEDURES = List.of(
            new ProcedureShare("GROMMETS", 44, 1.5, 4.5, 13),
            new ProcedureShare("ADENOIDS", 17, 2, 5, 12),
            new ProcedureShare("TONSILS", 44, 3, 8, 15),
            new ProcedureShare("ADENOTONSILS", 38, 2.5, 6, 14),
            new ProcedureShare("EXTRACTION", 199, 2, 6.5, 13),
            new ProcedureShare("CLEARANCE", 36, 3, 9, 14),
            new ProcedureShare("EXPOSURE", 11, 9, 12, 16.5),
            new ProcedureShare("HERNIA", 119, 1, 7, 14),
            new ProcedureShare("CIRCUMCISION", 141, 1, 7, 14),
            new ProcedureShare("ORCHIDOPEXY", 91, 1, 7, 14),
            new ProcedureShare("PREPUTIOPLASTY", 59, 1, 7, 14),
            new ProcedureShare("METALWORK", 160, 2, 10, 16.5),
            new ProcedureShare("SQUINT", 140, 1, 6, 14),
            new ProcedureShare("SKINLESION", 120, 1, 8, 16.5));

    /** The trusts, with how many of 1,215 children each lists. */
    static final List<String> TRUSTS = List.of("RNZ", "RD1", "RN3");

    static final int[] TRUST_WEIGHTS = {295, 500, 420};

    /** Where each trust's children live. */
    static final Map<String, List<String>> DISTRICTS = Map.of(
            "RNZ",
            List.of("SP1", "SP2", "SP3", "SP4", "SP5", "SP7", "SP9", "SP10", "SP11", "BA12"),
            "RD1",
            List.of(
                    "BA1", "BA2", "BA3", "BA11", "BA12", "BA13", "BA14", "BA15", "SN10", "SN12", "SN13", "SN14",
                    "SN15"),
            "RN3",
            List.of("SN1", "SN2", "SN3", "SN4", "SN5", "SN6", "SN8", "SN9", "SN11", "SN16", "SN25", "SN26"));

    private static final double[] QUANTILES = {0, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99, 1};
    private static final int[] ENT_DAYS = {5, 48, 82, 141, 328, 496, 580, 612, 634, 638};
    private static final int[] ORAL_DAYS = {21, 71, 90, 159, 407, 531, 599, 620, 636, 640};
    private static final int[] OTHER_DAYS = {14, 52, 75, 110, 162, 232, 318, 432, 614, 638};

    /** Mean weight in kg at each full year of age. */
    private static final double[] KG = {
        10, 14, 16, 17.5, 20, 23.5, 26.5, 30, 33, 35.5, 38, 40.5, 43.5, 47, 49, 53, 58, 62
    };

    private Likeness() {}

    static int daysWaited(Chance chance, String specialty) {
        return chance.alongQuantiles(
                QUANTILES,
                switch (specialty) {
                    case "ENT" -> ENT_DAYS;
                    case "ORAL" -> ORAL_DAYS;
                    default -> OTHER_DAYS;
                });
    }

    /** How many of the children have this flag. */
    static double share(Flag flag) {
        return switch (flag) {
            case LATEX_ALLERGY -> 0.01;
            case INFECTION_RISK -> 0.018;
            case DIABETES -> 0.004;
            case LEARNING_DISABILITY -> 0.045;
            case AUTISM -> 0.048;
            case INTERPRETER -> 0.055;
        };
    }

    /** In kg, to a tenth. */
    static double weight(Chance chance, double years) {
        double mean = KG[Math.clamp((int) years, 0, KG.length - 1)];
        return Math.round(Math.max(7, chance.normal(mean, 3)) * 10) / 10.0;
    }
}
