package org.listpool.document;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.listpool.model.Flag;
import org.listpool.model.PriorityCode;

/**
 * A child's line on a theatre list. It has no name, NHS number or birth date.
 *
 * @param order place on the list, from 1
 * @param pathway pathway identifier, without its issuer
 * @param homeTrust code of the child's own trust
 * @param arrive on the ward
 * @param start patient in theatre
 * @param end patient out of theatre
 * @param discharge home from the ward
 * @param procedureCode the collaborative's code
 * @param opcs first OPCS code of the procedure; null: the catalogue has none
 * @param ageMonths completed months on the day of surgery; null: not known
 * @param weightKg null: not known
 * @param weeksWaited full weeks from clock start to the plan's {@code asOf}
 */
public record ListedChild(
        int order,
        String caseId,
        String pathway,
        String homeTrust,
        String homeTrustName,
        LocalTime arrive,
        LocalTime start,
        LocalTime end,
        LocalTime discharge,
        String procedureCode,
        String procedure,
        @Nullable String opcs,
        @Nullable Integer ageMonths,
        @Nullable Double weightKg,
        @Nullable PriorityCode priority,
        long weeksWaited,
        long needPoints,
        List<Flag> flags,
        List<String> equipment) {

    private static final int MONTHS_OF_YEAR = 12;
    private static final int SMALL_CHILD_MONTHS = 60;

    /** Whether latex must be kept out of the theatre. */
    public boolean latexAllergy() {
        return flags.contains(Flag.LATEX_ALLERGY);
    }

    /** Every other thing the team must know, in words. */
    public List<String> otherFlags() {
        return flags.stream()
                .filter(flag -> flag != Flag.LATEX_ALLERGY)
                .map(flag -> TheatreLists.words(flag.name()))
                .toList();
    }

    /** {@code 7 y}, or {@code 3 y 4 m} below five years; {@code not known} without a birth date. */
    public String age() {
        if (ageMonths == null) {
            return "not known";
        }
        int years = ageMonths / MONTHS_OF_YEAR;
        int months = ageMonths % MONTHS_OF_YEAR;
        return ageMonths >= SMALL_CHILD_MONTHS || months == 0
                ? "%d y".formatted(years)
                : "%d y %d m".formatted(years, months);
    }

    /** {@code 18.5 kg}; {@code not known} without one. */
    public String weight() {
        if (weightKg == null) {
            return "not known";
        }
        return weightKg == Math.rint(weightKg) ? "%.0f kg".formatted(weightKg) : "%.1f kg".formatted(weightKg);
    }

    /** Equipment in words. */
    public List<String> equipmentWords() {
        return equipment.stream().map(TheatreLists::words).toList();
    }
}
