package org.listpool.planning.wayout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.listpool.change.Change;
import org.listpool.change.SupplyChange;
import org.listpool.change.TheatreChange;

/**
 * Changes under which a session may take a child.
 *
 * @param date the session's
 * @param effort of all changes
 */
record Attempt(String sessionId, LocalDate date, List<Change> changes, int effort) {

    /** The same session with other changes. */
    Attempt with(List<Change> others, int otherEffort) {
        return new Attempt(sessionId, date, others, otherEffort);
    }

    /** The changes and one more, which is merged with one like it. */
    static List<Change> plus(List<Change> changes, Change more) {
        List<Change> all = new ArrayList<>(changes);
        for (int i = 0; i < all.size(); i++) {
            Change merged = merged(all.get(i), more);
            if (merged != null) {
                all.set(i, merged);
                return all;
            }
        }
        all.add(more);
        return all;
    }

    private static @Nullable Change merged(Change one, Change other) {
        return switch (one) {
            case TheatreChange.SessionLonger a
            when other instanceof TheatreChange.SessionLonger b && a.sessionId().equals(b.sessionId()) ->
                new TheatreChange.SessionLonger(
                        a.sessionId(), a.earlierMinutes() + b.earlierMinutes(), a.laterMinutes() + b.laterMinutes());
            case TheatreChange.WardClosesLater a
            when other instanceof TheatreChange.WardClosesLater b && a.site().equals(b.site()) ->
                new TheatreChange.WardClosesLater(a.site(), a.minutes() + b.minutes());
            case TheatreChange.WardPlaces a
            when other instanceof TheatreChange.WardPlaces b && a.site().equals(b.site()) ->
                new TheatreChange.WardPlaces(a.site(), a.more() + b.more());
            case SupplyChange.EquipmentLent a
            when other instanceof SupplyChange.EquipmentLent b
                    && a.equipment().equals(b.equipment())
                    && a.provider().equals(b.provider()) ->
                new SupplyChange.EquipmentLent(a.equipment(), a.provider(), a.count() + b.count(), a.dates());
            default -> null;
        };
    }

    /** Lists of changes that are each a little smaller than {@code changes}. */
    static List<List<Change>> smaller(List<Change> changes) {
        List<List<Change>> all = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            List<Change> without = new ArrayList<>(changes);
            without.remove(i);
            all.add(without);
            Change less = less(changes.get(i));
            if (less != null) {
                List<Change> lessened = new ArrayList<>(changes);
                lessened.set(i, less);
                all.add(lessened);
            }
        }
        return all;
    }

    private static @Nullable Change less(Change change) {
        int step = ListRemedies.STEP_MINUTES;
        return switch (change) {
            case TheatreChange.SessionLonger c
            when c.earlierMinutes() + c.laterMinutes() > step ->
                c.laterMinutes() >= step
                        ? new TheatreChange.SessionLonger(c.sessionId(), c.earlierMinutes(), c.laterMinutes() - step)
                        : new TheatreChange.SessionLonger(c.sessionId(), c.earlierMinutes() - step, c.laterMinutes());
            case TheatreChange.WardClosesLater c
            when c.minutes() > step -> new TheatreChange.WardClosesLater(c.site(), c.minutes() - step);
            case TheatreChange.WardPlaces c when c.more() > 1 -> new TheatreChange.WardPlaces(c.site(), c.more() - 1);
            default -> null;
        };
    }
}
