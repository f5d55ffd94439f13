package org.listpool.plan.fairness;

import java.util.List;

/**
 * What a trust is owed.
 *
 * @param slotsOwed places fewer than its share of need over the weekends that count; negative: more
 * @param needPointsOwed the same in need points
 * @param entries weekend by weekend
 */
public record TrustBalance(String provider, double slotsOwed, double needPointsOwed, List<BalanceEntry> entries) {}
