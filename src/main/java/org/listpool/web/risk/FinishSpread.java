package org.listpool.web.risk;

import java.time.LocalTime;
import java.util.List;
import org.listpool.simulate.SessionRisk;

/**
 * Where a list's finish lies on an axis that all lists share, in a field of {@value #WIDTH} by {@value #HEIGHT}.
 *
 * @param from left end of the bar: one day in ten has finished by then
 * @param width of the bar, which ends where nine days in ten have finished
 * @param median half the days have finished by then
 * @param end of the session
 * @param closes the ward
 * @param words the same, for those who do not see it
 */
public record FinishSpread(long from, long width, long median, long end, long closes, String words) {

    /** Width of the field. */
    public static final int WIDTH = 240;

    /** Height of the field. */
    public static final int HEIGHT = 24;

    private static final int MARGIN = 4;
    private static final int HOUR = 60;

    /**
     * The axis of {@code sessions}: full hours around everything that is drawn.
     *
     * @param from minute of the day at the left end
     * @param to minute of the day at the right end, later
     */
    record Axis(int from, int to) {

        static Axis of(List<SessionRisk> sessions) {
            int from = sessions.stream()
                    .mapToInt(s -> Math.min(minute(s.finish10()), minute(s.sessionEnd())))
                    .min()
                    .orElse(0);
            int to = sessions.stream()
                    .mapToInt(s ->
                            Math.max(minute(s.finish90()), Math.max(minute(s.sessionEnd()), minute(s.wardCloses()))))
                    .max()
                    .orElse(HOUR);
            return new Axis(from / HOUR * HOUR, (to / HOUR + 1) * HOUR);
        }

        private long at(LocalTime time) {
            double share = (double) (minute(time) - from) / (to - from);
            return Math.round(MARGIN + share * (WIDTH - 2 * MARGIN));
        }
    }

    static FinishSpread of(SessionRisk session, Axis axis) {
        long from = axis.at(session.finish10());
        return new FinishSpread(
                from,
                Math.max(1, axis.at(session.finish90()) - from),
                axis.at(session.finishMedian()),
                axis.at(session.sessionEnd()),
                axis.at(session.wardCloses()),
                "Finishes from %s to %s, half the days by %s; the session ends at %s, the ward closes at %s."
                        .formatted(
                                session.finish10(),
                                session.finish90(),
                                session.finishMedian(),
                                session.sessionEnd(),
                                session.wardCloses()));
    }

    private static int minute(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }
}
