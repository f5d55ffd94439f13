package org.listpool.planning.fairness;

import org.jspecify.annotations.Nullable;

/**
 * One trust's part of a plan. Shares are 0 to 1, to four decimals.
 *
 * @param provider code of the trust
 * @param longWaiters its children of served specialties who wait long
 * @param longWaitersPlaced of them, those with a place
 * @param longShare placed of them; null: there are none
 * @param needWaiting need points of its children whom some session could take
 * @param needShare of all trusts' need waiting; null: nobody waits
 * @param slots places it has in the plan
 * @param slotShare of all places; null: there are none
 * @param needPlaced need points of its children with a place
 * @param differencePoints percentage points by which its share of places lies above its share of need; null: no shares
 */
public record TrustFairness(
        String provider,
        int longWaiters,
        int longWaitersPlaced,
        @Nullable Double longShare,
        long needWaiting,
        @Nullable Double needShare,
        int slots,
        @Nullable Double slotShare,
        long needPlaced,
        @Nullable Double differencePoints) {}
