package org.listpool.planning.limits;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.listpool.model.Plan;
import org.listpool.model.Problem;
import org.listpool.model.Roles;
import org.listpool.planning.constraint.Board;
import org.listpool.planning.constraint.PlannedBoard;
import org.listpool.planning.constraint.SlotSheet;
import org.listpool.planning.constraint.Team;
import org.listpool.planning.entity.HostDay;
import org.listpool.planning.entity.Kit;
import org.listpool.planning.entity.Person;
import org.listpool.planning.entity.PlanningPool;
import org.listpool.planning.entity.Seat;
import org.listpool.planning.entity.SessionSlot;
import org.listpool.planning.entity.WaitingCase;
import org.listpool.planning.why.Trials;
import org.listpool.rules.OverrunAllowance;
import org.listpool.rules.RuleCode;

/** Adds each child without a place to a session's list, for a moment, and counts which rules would be broken. */
public final class Limits {

    private final Trials trials;
    private final Board board;
    private final PlanningPool pool;
    private final KitUse kits;

    private Limits(Problem problem, Plan plan) {
        trials = new Trials(PlannedBoard.of(problem, plan));
        board = trials.board();
        pool = board.pool();
        kits = new KitUse(board);
    }

    /** What binds each session of {@code plan}, in the problem's order. */
    public static List<SessionLimits> of(Problem problem, Plan plan) {
        Limits limits = new Limits(problem, plan);
        return limits.pool.slots().stream().map(limits::limits).toList();
    }

    /** What binds one session; null: the problem has no such session. */
    public static @Nullable SessionLimits find(Problem problem, Plan plan, String sessionId) {
        Limits limits = new Limits(problem, plan);
        return limits.pool.slots().stream()
                .filter(slot -> slot.session().id().equals(sessionId))
                .findFirst()
                .map(limits::limits)
                .orElse(null);
    }

    private SessionLimits limits(SessionSlot slot) {
        SlotSheet list = board.list(slot);
        List<WaitingCase> candidates = pool.cases().stream()
                .filter(each -> each.getSlot() == null
                        && each.facts().isEligible(slot)
                        && !board.families().isTwinPlaced(each))
                .toList();
        Map<RuleCode, List<WaitingCase>> kept = new EnumMap<>(RuleCode.class);
        Map<RuleCode, List<WaitingCase>> alone = new EnumMap<>(RuleCode.class);
        int free = 0;
        for (WaitingCase each : candidates) {
            Set<RuleCode> broken = broken(each, slot);
            broken.forEach(
                    code -> kept.computeIfAbsent(code, key -> new ArrayList<>()).add(each));
            if (broken.size() == 1) {
                alone.computeIfAbsent(broken.iterator().next(), key -> new ArrayList<>())
                        .add(each);
            }
            free += broken.isEmpty() ? 1 : 0;
        }
        List<Barrier> barriers = kept.entrySet().stream()
                .map(entry ->
                        barrier(entry.getKey(), entry.getValue().size(), alone.getOrDefault(entry.getKey(), List.of())))
                .sorted(Comparator.comparingInt(Barrier::alone)
                        .thenComparingInt(Barrier::children)
                        .reversed())
                .toList();
        String tightest = candidates.isEmpty()
                ? SessionLimits.CHILDREN
                : free > 0 ? SessionLimits.NONE : barriers.getFirst().code();
        SessionLimits limits = new SessionLimits(
                slot.session().id(),
                slot.session().date(),
                slot.session().theatre(),
                slot.session().specialties(),
                list.count() > 0,
                list.count(),
                candidates.size(),
                free,
                tightest,
                barriers,
                rolesWithoutAnybody(slot),
                slack(slot, candidates),
                List.of());
        return limits.told(LimitTexts.sentences(limits));
    }

    /** For a list over its time TIME and OVERRUN are one thing, which the margin tells. */
    private Set<RuleCode> broken(WaitingCase waiting, SessionSlot slot) {
        Team team = board.roster().team(slot);
        if (team.unfilled() > 0) {
            return Set.of(RuleCode.POSTS);
        }
        if (!team.performs(waiting.source().procedure())) {
            return Set.of(RuleCode.SURGEON);
        }
        if (!team.takesAge(waiting.facts().ageMonths(slot.day()))) {
            return Set.of(RuleCode.AGE_WEIGHT);
        }
        Set<RuleCode> broken =
                new LinkedHashSet<>(trials.with(waiting, slot, List.of()).broken());
        if (broken.contains(RuleCode.OVERRUN)) {
            broken.remove(RuleCode.TIME);
        }
        return broken;
    }

    private static Barrier barrier(RuleCode code, int children, List<WaitingCase> alone) {
        return new Barrier(
                code.name(),
                children,
                alone.size(),
                alone.stream()
                        .mapToLong(each -> each.facts().needPoints())
                        .max()
                        .orElse(0));
    }

    private List<String> rolesWithoutAnybody(SessionSlot slot) {
        return pool.seats().stream()
                .filter(seat -> slot.equals(seat.findSlot()) && seat.getPerson() == null)
                .filter(seat -> seat.candidates().stream().noneMatch(each -> isFree(each, slot.day())))
                .map(Seat::role)
                .distinct()
                .toList();
    }

    private boolean isFree(Person person, HostDay day) {
        return !board.roster().works(person, day) && board.roster().mayWork(person, day);
    }

    private Slack slack(SessionSlot slot, List<WaitingCase> candidates) {
        SlotSheet list = board.list(slot);
        HostDay day = slot.day();
        OverrunAllowance allowance = OverrunAllowance.of(pool.problem().rules());
        double kept = allowance.minutes(list.minutes(), list.variance(), list.count())
                + (list.count() == 0 ? 0 : allowance.turnaroundMinutes());
        int nurses = (int) pool.seats().stream()
                .filter(seat ->
                        seat.findSlot() == null && seat.day().index() == day.index() && seat.getPerson() != null)
                .count();
        int callable = (int) pool.people().stream()
                .filter(each -> each.member().role().equals(Roles.CHILDRENS_NURSE)
                        && each.member().availableDates().contains(day.date())
                        && isFree(each, day))
                .count();
        Set<Kit> needed = new LinkedHashSet<>();
        for (int i = 0; i < list.count(); i++) {
            needed.addAll(list.member(i).facts().kits());
        }
        candidates.forEach(each -> needed.addAll(each.facts().kits()));
        Integer lastHome = null;
        for (int i = 0; i < list.count(); i++) {
            lastHome = lastHome == null ? list.discharge(i) : Math.max(lastHome, list.discharge(i));
        }
        return new Slack(
                (int) Math.max(0, Math.floor(slot.minutes() - kept + OverrunAllowance.SLACK_MINUTES)),
                candidates.stream()
                        .map(each -> each.facts().minutes())
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                day.wardPlaces() - board.ward(day).mostChildren(),
                nurses - board.ward(day).nursesNeeded(),
                callable,
                lastHome == null ? null : day.wardCloses() - lastHome,
                needed.stream()
                        .sorted(Comparator.comparingInt(Kit::index))
                        .map(kit -> kits.slack(kit, slot))
                        .toList());
    }
}
