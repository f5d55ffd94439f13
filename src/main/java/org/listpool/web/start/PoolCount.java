package org.listpool.web.start;

/**
 * How many children wait on one trust's list for one specialty.
 *
 * @param provider code of the trust
 * @param waiting children
 * @param over52Weeks of them, those whose wait is over 52 weeks
 * @param needsDetails of them, those who cannot be placed for want of postcode district, weight or consent
 */
public record PoolCount(String provider, String specialty, long waiting, long over52Weeks, long needsDetails) {

    /** Both counted together, under this one's names. */
    PoolCount plus(PoolCount other) {
        return new PoolCount(
                provider,
                specialty,
                waiting + other.waiting,
                over52Weeks + other.over52Weeks,
                needsDetails + other.needsDetails);
    }
}
