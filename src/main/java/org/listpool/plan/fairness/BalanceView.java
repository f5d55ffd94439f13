package org.listpool.plan.fairness;

import java.time.LocalDate;
import java.util.List;

/**
 * The balance between trusts.
 *
 * @param from weekends before this day do not count any more
 * @param trusts by code; a trust without a confirmed weekend is absent
 */
public record BalanceView(LocalDate from, List<TrustBalance> trusts) {}
