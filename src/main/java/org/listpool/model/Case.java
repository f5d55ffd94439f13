package org.listpool.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A child who waits for one procedure. A null is something the trust has not told; a rule that needs it keeps the child
 * from being placed.
 *
 * @param id issuer of the pathway identifier, a colon, the pathway identifier
 * @param provider the home trust
 * @param priority null: none recorded, which counts no points
 * @param rttClockStart on or before the problem's {@code asOf}
 * @param expectedMinutes patient in theatre to patient out
 * @param sdMinutes standard deviation of that
 * @param observationMinutes stay on the ward after theatre before going home
 * @param maxTravelMinutes null: the rule's limit
 * @param noticeDays null: the rule's notice
 * @param poolConsent null: not known, which is no consent
 * @param unavailable days on which the family cannot come
 * @param siblingGroup shared by siblings who wait; null: none
 * @param equipment types needed, one unit of each
 * @param preopExpires last day on which the pre-operative assessment holds; null: no limit
 * @param consentExpires last day on which consent to surgery holds; null: no limit
 * @param imagingReadyFrom first day on which imaging is there; null: no limit
 * @param consultantOverride whether a consultant accepts tonsil surgery below the age or weight limit
 * @param imdDecile 1 = most deprived; null: unknown
 * @param personId keyed pseudonym, the same for one child on two lists; null: known on one list only
 */
public record Case(
        String id,
        String provider,
        String specialty,
        String procedure,
        @Nullable PriorityCode priority,
        LocalDate rttClockStart,
        @Nullable LocalDate dateOfBirth,
        @Nullable Double weightKg,
        @Nullable String postcodeDistrict,
        @Nullable Integer expectedMinutes,
        @Nullable Integer sdMinutes,
        @Nullable Integer observationMinutes,
        @Nullable Integer maxTravelMinutes,
        @Nullable Integer noticeDays,
        @Nullable Boolean poolConsent,
        List<DateInterval> unavailable,
        @Nullable String siblingGroup,
        List<Flag> flags,
        List<String> equipment,
        @Nullable LocalDate preopExpires,
        @Nullable LocalDate consentExpires,
        @Nullable LocalDate imagingReadyFrom,
        @Nullable Boolean consultantOverride,
        @Nullable Integer imdDecile,
        @Nullable String personId) {

    /** Copies the lists, reading an absent one as empty. */
    public Case {
        unavailable = Lists.copy(unavailable);
        flags = Lists.copy(flags);
        equipment = Lists.copy(equipment);
    }
}
