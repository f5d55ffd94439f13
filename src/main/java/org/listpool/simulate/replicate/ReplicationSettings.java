package org.listpool.simulate.replicate;

import org.jspecify.annotations.Nullable;
import org.listpool.simulate.SimulationSettings;

/**
 * How a plan is replicated. Children decline, are cancelled and take their minutes independently of each other.
 * Assumption: A-118
 *
 * @param count worlds, 1 to {@value #MOST}. Assumption: A-113
 * @param seed where the draws begin
 * @param declinedShare share of planned children whose family declines the date, 0 to 1; the place then stays empty.
 *     Assumptions
 * @param cancelledShare share of the other children who are cancelled on the day, those not brought apart, 0 to 1.
 *     Source: S54. Assumptions
 * @param notBroughtShare share of the same children who are not brought, 0 to 1; with {@code cancelledShare} 1 at most, as
 *     nobody is both. Source: S54. Assumptions
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

    /** Of the children cancelled on the day, those not brought. Source: S54. Assumption: A-115 */
    public static final double NOT_BROUGHT_OF_CANCELLED = 0.11;

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
        return new ReplicationSettings(count, seed, DEFAULT_DECLINED_SHARE, 0, 0, null)
                .withCancelled(SimulationSettings.DEFAULT_CANCELLED_SHARE);
    }

    /** The same where {@code share} of the children are cancelled on the day, those not brought among them. */
    public ReplicationSettings withCancelled(double share) {
        return new ReplicationSettings(
                count,
                seed,
                declinedShare,
                (1 - NOT_BROUGHT_OF_CANCELLED) * share,
                NOT_BROUGHT_OF_CANCELLED * share,
                earlyStartMinutes);
    }

    /** The same shares in other worlds. */
    public ReplicationSettings withSeed(long other) {
        return new ReplicationSettings(count, other, declinedShare, cancelledShare, notBroughtShare, earlyStartMinutes);
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
