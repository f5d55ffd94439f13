package org.listpool.simulate;

/**
 * How often something happened on the simulated days.
 *
 * @param chance share of the days, 0 to 1
 * @param standardError of that share for the number of days; 0 where it happened never or always, which then means that
 *     its chance is below (or its opposite's is) three divided by the days, with 95 % confidence
 */
public record Chance(double chance, double standardError) {

    /** Happened on {@code count} of {@code days} days. */
    static Chance of(int count, int days) {
        double share = (double) count / days;
        return new Chance(share, Math.sqrt(share * (1 - share) / days));
    }

    /** At least one of independent events. */
    static Chance any(Iterable<Chance> events) {
        double none = 1;
        for (Chance event : events) {
            none *= 1 - event.chance;
        }
        double variance = 0;
        for (Chance event : events) {
            // An event that always happens decides alone; the others' uncertainty then counts nothing.
            double others = event.chance == 1 ? 0 : none / (1 - event.chance);
            variance += others * others * event.standardError * event.standardError;
        }
        return new Chance(1 - none, Math.sqrt(variance));
    }
}
