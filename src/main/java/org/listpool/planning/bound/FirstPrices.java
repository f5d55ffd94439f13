package org.listpool.planning.bound;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.listpool.planning.entity.CaseFacts;

/** A first guess of prices: sessions that compete for the same children as one long list, filled by need per minute. */
final class FirstPrices {

    /** The share of a session that cases and turnarounds fill; the rest is the overrun rule's margin. Only a guess. */
    private static final double FILLED = 0.93;

    private FirstPrices() {}

    static void set(List<DaySession> rivals) {
        double perMinute = perMinute(rivals);
        rivals.forEach(session -> session.begin(perMinute));
    }

    /** Need points a minute of the last child that fits; 0 when all do. */
    private static double perMinute(List<DaySession> rivals) {
        Map<CaseFacts, Double> minutes = new HashMap<>();
        double left = 0;
        for (DaySession session : rivals) {
            session.measure(minutes);
            left += session.minutes() * FILLED;
        }
        record Offer(double need, double minutes) {}
        List<Offer> best = minutes.entrySet().stream()
                .map(each -> new Offer(each.getKey().needPoints(), each.getValue()))
                .sorted(Comparator.comparingDouble(each -> -each.need / each.minutes))
                .toList();
        for (Offer each : best) {
            left -= each.minutes;
            if (left <= 0) {
                return each.need / each.minutes;
            }
        }
        return 0;
    }
}
