package org.listpool.plan.fairness;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What one confirmed weekend added to a trust's balance.
 *
 * @param saturday by which the weekend is named
 * @param slots places the trust had
 * @param fairSlots its share of need in places
 * @param slotsOwed the second less the first
 * @param needPoints of its children placed
 * @param fairNeedPoints its share of the need met
 */
public record BalanceEntry(
        UUID planId,
        String planName,
        LocalDate saturday,
        int slots,
        double fairSlots,
        double slotsOwed,
        long needPoints,
        double fairNeedPoints) {}
