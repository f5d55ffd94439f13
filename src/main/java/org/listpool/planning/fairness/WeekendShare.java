package org.listpool.planning.fairness;

import java.time.LocalDate;

/**
 * What one trust got of one weekend, and what its share of need would have been.
 *
 * @param saturday by which the weekend is named
 * @param slots places it has
 * @param fairSlots all places of the weekend times its share of need
 * @param needPoints of its children placed
 * @param fairNeedPoints need points of all children placed on the weekend times its share of need
 */
public record WeekendShare(
        LocalDate saturday, String provider, int slots, double fairSlots, long needPoints, double fairNeedPoints) {}
