package org.listpool.waitlist;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.listpool.model.DateInterval;
import org.listpool.model.Flag;

/**
 * What a pooling supplement tells of a child and a waiting-list extract does not. A null is something not told.
 *
 * @param postcodeDistrict outward part of the postcode
 * @param weightDate when the weight was taken
 * @param expectedMinutes patient in theatre to patient out; null: the theatre log's or the catalogue's
 * @param sdMinutes standard deviation of that; null: the theatre log's or the catalogue's
 * @param maxTravelMinutes null: the rule's limit
 * @param noticeDays null: the rule's notice
 * @param unavailable days on which the family cannot come
 * @param siblingGroup shared by siblings who wait
 * @param interpreterLanguage null: no interpreter needed
 * @param extraEquipment types needed beyond the procedure's
 * @param preopExpires last day on which the pre-operative assessment holds; null: no limit
 * @param consentExpires last day on which consent to surgery holds; null: no limit
 * @param imagingReadyFrom first day on which imaging is there; null: no limit
 * @param imdDecile 1 = most deprived
 */
public record PoolingDetails(
        @Nullable String postcodeDistrict,
        @Nullable Double weightKg,
        @Nullable LocalDate weightDate,
        @Nullable Integer expectedMinutes,
        @Nullable Integer sdMinutes,
        @Nullable Integer maxTravelMinutes,
        @Nullable Integer noticeDays,
        @Nullable Boolean poolConsent,
        List<DateInterval> unavailable,
        @Nullable String siblingGroup,
        List<Flag> flags,
        @Nullable String interpreterLanguage,
        List<String> extraEquipment,
        @Nullable LocalDate preopExpires,
        @Nullable LocalDate audiogramDate,
        @Nullable LocalDate consentExpires,
        @Nullable LocalDate imagingReadyFrom,
        @Nullable Boolean consultantOverride,
        @Nullable Integer imdDecile) {

    /** What is known of a child without a supplement: nothing. */
    public static final PoolingDetails NONE = new PoolingDetails(
            null, null, null, null, null, null, null, null, List.of(), null, List.of(), null, List.of(), null, null,
            null, null, null, null);

    /** Reads an absent list as empty. */
    public PoolingDetails {
        unavailable = copy(unavailable);
        flags = copy(flags);
        extraEquipment = copy(extraEquipment);
    }

    private static <T> List<T> copy(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /** Whether the child can be placed as far as details go: postcode district, weight and consent are known. */
    public boolean complete() {
        return postcodeDistrict != null && weightKg != null && poolConsent != null;
    }
}
