package org.listpool.planning.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.listpool.model.Case;
import org.listpool.model.Problem;
import org.listpool.model.Reason;
import org.listpool.model.UnplacedCase;
import org.listpool.planning.constraint.Board;
import org.listpool.planning.constraint.SlotSheet;
import org.listpool.planning.constraint.Team;
import org.listpool.planning.entity.PlanningPool;
import org.listpool.planning.entity.SessionSlot;
import org.listpool.planning.entity.WaitingCase;
import org.listpool.rules.NeedPoints;
import org.listpool.rules.PlacementRules;
import org.listpool.rules.RuleCode;
import org.listpool.rules.StaffingRules;

/**
 * Tells for each child without a place the rules that shut it out of every session of its specialty, or else the sessions
 * that could have taken it and the need of the children who lie there instead.
 */
public final class Reasons {

    private final Board board;
    private final PlanningPool pool;
    private final Problem problem;
    private final PlacementRules rules;
    private final StaffingRules staffing;
    private final ReasonTexts texts;
    private final Map<String, WaitingCase> planned = new HashMap<>();
    private final Map<String, Case> placedPersons = new HashMap<>();
    private final Map<String, LocalDate> familyDates = new HashMap<>();

    public Reasons(Board board) {
        this.board = board;
        pool = board.pool();
        problem = pool.problem();
        rules = new PlacementRules(problem);
        staffing = new StaffingRules(problem);
        texts = new ReasonTexts(problem, rules);
        for (WaitingCase each : pool.cases()) {
            planned.put(each.source().id(), each);
            SessionSlot slot = each.getSlot();
            if (slot != null) {
                notePlaced(each.source(), slot);
            }
        }
    }

    private void notePlaced(Case source, SessionSlot slot) {
        if (source.personId() != null) {
            placedPersons.put(source.personId(), source);
        }
        if (source.siblingGroup() != null) {
            familyDates.put(source.siblingGroup(), slot.session().date());
        }
    }

    /** Every child of the problem without a place, in the problem's order, with at least one reason each. */
    public List<UnplacedCase> unplaced() {
        board.score();
        Set<String> seen = new HashSet<>();
        List<UnplacedCase> unplaced = new ArrayList<>();
        for (Case each : problem.cases()) {
            WaitingCase waiting = planned.get(each.id());
            if ((waiting == null || waiting.getSlot() == null) && seen.add(each.id())) {
                unplaced.add(new UnplacedCase(each.id(), reasons(each, waiting), List.of()));
            }
        }
        return unplaced;
    }

    private List<Reason> reasons(Case each, @Nullable WaitingCase waiting) {
        Case twin = each.personId() == null ? null : placedPersons.get(each.personId());
        if (twin != null) {
            return List.of(texts.placedAlready(twin));
        }
        List<SessionSlot> served = pool.slots().stream()
                .filter(slot -> slot.session().specialties().contains(each.specialty()))
                .toList();
        if (served.isEmpty()) {
            return List.of(texts.noSession(each));
        }
        Map<RuleCode, List<SessionSlot>> shut = new EnumMap<>(RuleCode.class);
        List<SessionSlot> open = new ArrayList<>();
        for (SessionSlot slot : served) {
            Set<RuleCode> codes = broken(each, waiting, slot);
            codes.forEach(
                    code -> shut.computeIfAbsent(code, key -> new ArrayList<>()).add(slot));
            if (codes.isEmpty()) {
                open.add(slot);
            }
        }
        if (!open.isEmpty() && waiting != null) {
            return List.of(
                    texts.outbid(waiting, NeedPoints.of(each, problem.asOf(), problem.weights()), bids(waiting, open)));
        }
        return shut.entrySet().stream()
                .sorted((a, b) -> b.getValue().size() - a.getValue().size())
                .map(entry -> texts.shutOut(each, entry.getKey(), entry.getValue(), served.size()))
                .toList();
    }

    private Set<RuleCode> broken(Case each, @Nullable WaitingCase waiting, SessionSlot slot) {
        if (waiting == null) {
            Set<RuleCode> codes = rules.broken(each, slot.session());
            codes.addAll(staffing.broken(each, slot.session()));
            if (codes.isEmpty()) {
                codes.add(RuleCode.EQUIPMENT);
            }
            return codes;
        }
        Set<RuleCode> codes = new TreeSet<>(waiting.facts().brokenAt(slot));
        LocalDate family = problem.rules().siblingsSameDay() && each.siblingGroup() != null
                ? familyDates.get(each.siblingGroup())
                : null;
        if (family != null && !family.equals(slot.session().date())) {
            codes.add(RuleCode.SIBLINGS);
        }
        Team team = board.roster().team(slot);
        if (team.unfilled() > 0) {
            codes.add(RuleCode.POSTS);
        } else if (!team.performs(each.procedure())) {
            codes.add(RuleCode.SURGEON);
        } else if (!team.takesAge(waiting.facts().ageMonths(slot.day()))) {
            codes.add(RuleCode.AGE_WEIGHT);
        }
        return codes;
    }

    /** The lists the child could lie on, least need first, with what it would break on the first few as they are now. */
    private List<Bid> bids(WaitingCase waiting, List<SessionSlot> open) {
        List<SessionSlot> easiest =
                open.stream().sorted(Comparator.comparingLong(this::lowestNeed)).toList();
        List<Bid> bids = new ArrayList<>();
        for (SessionSlot slot : easiest) {
            boolean told = bids.size() < ReasonTexts.SESSIONS_TOLD;
            bids.add(new Bid(slot, lowestNeed(slot), told ? binding(waiting, slot) : Set.of()));
        }
        return bids;
    }

    private long lowestNeed(SessionSlot slot) {
        SlotSheet list = board.list(slot);
        return IntStream.range(0, list.count())
                .mapToLong(i -> list.member(i).facts().needPoints())
                .min()
                .orElse(0);
    }

    private Set<RuleCode> binding(WaitingCase waiting, SessionSlot slot) {
        waiting.setSlot(slot);
        board.place(waiting);
        board.score();
        Set<RuleCode> binding = Set.copyOf(board.broken().keySet());
        board.take(waiting);
        waiting.setSlot(null);
        board.score();
        return binding;
    }

    /**
     * A session that could have taken a child.
     *
     * @param lowestNeed fewest need points of a child on its list; 0 when the list is empty
     * @param binding rules the list would break with the child on it as well
     */
    record Bid(SessionSlot slot, long lowestNeed, Set<RuleCode> binding) {}
}
