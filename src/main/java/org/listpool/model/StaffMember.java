package org.listpool.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person who volunteered for some of the days.
 *
 * @param role one of {@link Roles#ALL}
 * @param maxDaysPerWeekend days of one weekend on which they work, at most
 * @param procedures codes a surgeon performs; empty for others
 * @param minAgeMonths the youngest child an anaesthetist takes, completed months; null: no limit of their own
 * @param senior whether a children's nurse is senior; null: not senior
 */
public record StaffMember(
        String id,
        String provider,
        String role,
        List<LocalDate> availableDates,
        int maxDaysPerWeekend,
        List<String> procedures,
        @Nullable Integer minAgeMonths,
        @Nullable Boolean senior) {

    /** Copies the lists, reading an absent one as empty. */
    public StaffMember {
        availableDates = Lists.copy(availableDates);
        procedures = Lists.copy(procedures);
    }

    /** Whether this is a senior children's nurse. */
    public boolean isSeniorNurse() {
        return role.equals(Roles.CHILDRENS_NURSE) && Boolean.TRUE.equals(senior);
    }
}
