package org.listpool.change.edit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.listpool.change.NothingToChangeException;
import org.listpool.model.Case;
import org.listpool.model.Pin;
import org.listpool.model.Problem;
import org.listpool.model.TheatreSession;

/** What goes out of a problem. A promised place never goes silently; places of an earlier plan go with their session. */
public final class Removals {

    private Removals() {}

    /** {@code problem} without these sessions. */
    public static Problem sessions(Problem problem, Set<String> ids) {
        requireNoPins(problem, ids, "removed");
        return Edits.with(
                problem,
                Map.of(
                        "sessions",
                        problem.sessions().stream()
                                .filter(each -> !ids.contains(each.id()))
                                .toList(),
                        "previous",
                        problem.previous().stream()
                                .filter(each -> !ids.contains(each.sessionId()))
                                .toList()));
    }

    /** {@code problem} without these children. */
    public static Problem children(Problem problem, Set<String> ids) {
        long pinned = problem.pinned().stream()
                .filter(pin -> ids.contains(pin.caseId()))
                .count();
        if (pinned > 0) {
            throw new NothingToChangeException(counted(pinned)
                    + " who would leave; a promised place is not dropped silently. Unpin first (UNPINNED).");
        }
        return Edits.with(
                problem,
                Map.of(
                        "cases",
                        problem.cases().stream()
                                .filter(each -> !ids.contains(each.id()))
                                .toList(),
                        "previous",
                        problem.previous().stream()
                                .filter(each -> !ids.contains(each.caseId()))
                                .toList()));
    }

    /** Asks that nobody has a promised place in these sessions, which would be {@code done}: "removed", "moved". */
    public static void requireNoPins(Problem problem, Set<String> sessions, String done) {
        long pinned = problem.pinned().stream()
                .filter(pin -> sessions.contains(pin.sessionId()))
                .count();
        if (pinned > 0) {
            throw new NothingToChangeException(counted(pinned) + " in sessions that would be " + done
                    + "; a promised place is not dropped silently. Unpin first (UNPINNED).");
        }
    }

    /** Asks that no child is promised a start outside the hours of its session. */
    public static Problem keepingPinnedStarts(Problem changed) {
        Map<String, TheatreSession> sessions = changed.sessions().stream()
                .collect(Collectors.toMap(TheatreSession::id, each -> each, (one, other) -> one));
        long outside = changed.pinned().stream()
                .filter(pin -> {
                    TheatreSession session = sessions.get(pin.sessionId());
                    return session != null
                            && pin.start() != null
                            && (pin.start().isBefore(session.start())
                                    || !pin.start().isBefore(session.end()));
                })
                .count();
        if (outside > 0) {
            throw new NothingToChangeException(
                    counted(outside)
                            + " at a time that the session would lack; a promised time is not dropped silently. Unpin first (UNPINNED).");
        }
        return changed;
    }

    /** {@code after}, unless a promised place of {@code before} would lose its child, its session, day, site or time. */
    public static Problem keepingPromises(Problem before, Problem after) {
        Set<String> children = after.cases().stream().map(Case::id).collect(Collectors.toSet());
        Set<TheatreSession> there = Set.copyOf(after.sessions());
        Set<String> gone = before.sessions().stream()
                .filter(old -> there.stream()
                        .noneMatch(each -> each.id().equals(old.id())
                                && each.date().equals(old.date())
                                && each.site().equals(old.site())))
                .map(TheatreSession::id)
                .collect(Collectors.toSet());
        List<Pin> kept = after.pinned();
        if (kept.stream().anyMatch(pin -> gone.contains(pin.sessionId()))) {
            requireNoPins(after, gone, "removed or moved");
        }
        if (kept.stream().anyMatch(pin -> !children.contains(pin.caseId()))) {
            children(
                    before,
                    before.cases().stream()
                            .map(Case::id)
                            .filter(id -> !children.contains(id))
                            .collect(Collectors.toSet()));
        }
        Set<String> sessions = after.sessions().stream().map(TheatreSession::id).collect(Collectors.toSet());
        return keepingPinnedStarts(Edits.with(
                after,
                "previous",
                after.previous().stream()
                        .filter(each -> sessions.contains(each.sessionId()) && children.contains(each.caseId()))
                        .toList()));
    }

    /** The ids of a problem's children of one trust. */
    public static Set<String> childrenOf(Problem problem, String provider) {
        return problem.cases().stream()
                .filter(each -> each.provider().equals(provider))
                .map(Case::id)
                .collect(Collectors.toSet());
    }

    /** {@code dates} without {@code gone}, in their order. */
    public static List<LocalDate> dates(List<LocalDate> dates, List<LocalDate> gone) {
        return dates.stream().filter(each -> !gone.contains(each)).toList();
    }

    private static String counted(long children) {
        return children == 1 ? "1 child is pinned" : children + " children are pinned";
    }
}
