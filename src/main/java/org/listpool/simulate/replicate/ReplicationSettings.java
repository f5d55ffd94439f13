package org.listpool.simulate.replicate;

import org.jspecify.annotations.Nullable;

/**
 * How a plan is replicated.
 *
 * @param count worlds, 1 to {@value #MOST}. Assumption: A-113
 * @param seed where the draws begin
 * @param declinedShare share of planned children whose family declines the offered date, 0 to 1; the place then stays empty.
 *     Assumption: A-114
 * @param cancelledShare share of the other children who are cancelled on the day although they came or would have, 0 to 1.
 *     Source: S54. Assumption: A-115
 * @param notBroughtShare share of the same children who are not brought, 0 to 1; with {@code cancelledShare} 1 at most, as
 *     nobody is both. Source: S54. Assumption: A-116
 * @param earlyStartMinutes how long before its planned start a child may go into theatre; null: from arrival on.
 *     Assumption: A-80
 */
public record ReplicationSettings(
        int count,
        long seed,
        double declinedShare,
        double cancelledShare,
        double notBroughtShare,
        @Nullable Integer earlyStartMinutes) {

    /** Worlds where nobody says how many. Assumption: A-113 */
    public static final int DEFAULT_COUNT = 400;

    /** Most worlds of one plan. Assumption: A-113 */
    public static final int MOST = 10_000;

    /** Declined offers. Assumption: A-114 */
    public static final double DEFAULT_DECLINED_SHARE = 0.05;

    /** Cancelled on the day but for those not brought: 89 % of 70 of 653. Source: S54. Assumption: A-115 */
    public static final double DEFAULT_CANCELLED_SHARE = 0.095;

    /** Not brought: 11 % of 70 of 653. Source: S54. Assumption: A-116 */
    public static final double DEFAULT_NOT_BROUGHT_SHARE = 0.012;

    private static final int DAY_MINUTES = 24 * 60;

    /** Refuses settings out of range. */
    public ReplicationSettings {
        if (count < 1 || count > MOST) {
            throw new IllegalArgumentException("Replications are 1 to " + MOST + ", not " + count + ".");
        }
        requireShare("declined offers", declinedShare);
        requireShare("cancellations on the day", cancelledShare);
        requireShare("children not brought", notBroughtShare);
        if (cancelledShare + notBroughtShare > 1) {
            throw new IllegalArgumentException("The shares cancelled on the day (" + cancelledShare
                    + ") and not brought (" + notBroughtShare + ") are more than 1 together, though no child is both.");
        }
        if (earlyStartMinutes != null && (earlyStartMinutes < 0 || earlyStartMinutes > DAY_MINUTES)) {
            throw new IllegalArgumentException(
                    "Minutes of an early start are 0 to " + DAY_MINUTES + ", not " + earlyStartMinutes + ".");
        }
    }

    /** The defaults with so many worlds and this seed. */
    public static ReplicationSettings of(int count, long seed) {
        return new ReplicationSettings(
                count, seed, DEFAULT_DECLINED_SHARE, DEFAULT_CANCELLED_SHARE, DEFAULT_NOT_BROUGHT_SHARE, null);
    }

    /** The same worlds in which every child comes. */
    public ReplicationSettings withoutAbsences() {
        return new ReplicationSettings(count, seed, 0, 0, 0, earlyStartMinutes);
    }

    private static void requireShare(String of, double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("The share of " + of + " is 0 to 1, not " + share + ".");
        }
    }
}
