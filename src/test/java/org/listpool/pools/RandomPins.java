package org.listpool.pools;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.listpool.check.PlanChecker;
import org.listpool.model.Case;
import org.listpool.model.Post;
import org.listpool.model.Problem;
import org.listpool.model.Roles;
import org.listpool.model.StaffMember;
import org.listpool.model.TheatreSession;

/** Pins for a random pool that some sound plan keeps: the checker has seen such a plan. */
final class RandomPins {

    private RandomPins() {}

    /** The tables of pins and earlier places; most pools have none. */
    static String text(Problem problem, Random random) {
        String pins = random.nextInt(100) < 35 ? pins(problem, random) : "";
        String previous = random.nextInt(100) < 20
                ? "\nprevious | session\n" + problem.cases().getFirst().id() + " | "
                        + problem.sessions().getLast().id() + "\n"
                : "";
        return pins + previous;
    }

    private static String pins(Problem problem, Random random) {
        TheatreSession session =
                problem.sessions().get(random.nextInt(problem.sessions().size()));
        List<Case> kept = new ArrayList<>();
        for (int tries = 0; tries < 40 && kept.size() < 2; tries++) {
            Case child = problem.cases().get(random.nextInt(problem.cases().size()));
            List<Case> wanted = new ArrayList<>(kept);
            wanted.add(child);
            if (isSound(problem, session, wanted)) {
                kept = wanted;
            }
        }
        if (kept.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder("\npin | session | start\n");
        for (Case child : kept) {
            boolean timed = child.equals(kept.getFirst()) && random.nextBoolean();
            text.append(child.id()).append(" | ").append(session.id()).append(" | ");
            text.append(timed ? session.start().toString() : "?").append('\n');
        }
        return text.toString();
    }

    private static boolean isSound(Problem problem, TheatreSession session, List<Case> children) {
        StringBuilder plan = new StringBuilder("list " + session.id() + ":");
        Set<String> busy = new HashSet<>();
        for (Post post : session.posts()) {
            for (int i = 0; i < post.count(); i++) {
                StaffMember person = find(problem, session, post.role(), children, busy);
                if (person == null) {
                    return false;
                }
                busy.add(person.id());
                plan.append(' ').append(person.id());
            }
        }
        plan.append('\n');
        var start = session.start();
        for (Case child : children) {
            if (child.expectedMinutes() == null) {
                return false;
            }
            plan.append(start).append(' ').append(child.id()).append('\n');
            start = start.plusMinutes(child.expectedMinutes() + problem.rules().turnaroundMinutes());
        }
        plan.append("ward ")
                .append(session.date())
                .append(' ')
                .append(session.site())
                .append(':');
        StaffMember nurse = find(problem, session, Roles.CHILDRENS_NURSE, children, busy);
        while (nurse != null) {
            busy.add(nurse.id());
            plan.append(' ').append(nurse.id());
            nurse = find(problem, session, Roles.CHILDRENS_NURSE, children, busy);
        }
        return PlanChecker.check(problem, TextPlan.plan(problem, plan.toString()))
                .isEmpty();
    }

    private static @Nullable StaffMember find(
            Problem problem, TheatreSession session, String role, List<Case> children, Set<String> busy) {
        return problem.staff().stream()
                .filter(person -> person.role().equals(role)
                        && person.maxDaysPerWeekend() > 0
                        && person.availableDates().contains(session.date())
                        && !busy.contains(person.id())
                        && (!role.equals(Roles.SURGEON)
                                || children.stream()
                                        .allMatch(c -> person.procedures().contains(c.procedure()))))
                .findFirst()
                .orElse(null);
    }
}
