package org.listpool.document;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A child's date, as its own trust's system takes it back.
 *
 * @param issuer organisation that issued the pathway identifier
 * @param localPatientIdentifier the trust's own number for the child; null: not known
 * @param tciDate day of surgery
 * @param site code of the host site
 * @param arrive on the ward
 * @param start patient in theatre
 * @param opcs null: the catalogue has none
 * @param latestOffer last day on which the family can be offered the date with the standard notice; null: not stated
 */
public record DateRow(
        String issuer,
        String pathway,
        @Nullable String localPatientIdentifier,
        String provider,
        LocalDate tciDate,
        String site,
        String sessionId,
        String theatre,
        LocalTime arrive,
        LocalTime start,
        @Nullable String opcs,
        @Nullable LocalDate latestOffer) {}
