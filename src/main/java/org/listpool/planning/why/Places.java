package org.listpool.planning.why;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.listpool.model.Case;
import org.listpool.model.Plan;
import org.listpool.model.Problem;
import org.listpool.model.Reason;
import org.listpool.model.UnplacedCase;
import org.listpool.planning.constraint.SlotSheet;
import org.listpool.planning.constraint.Team;
import org.listpool.planning.entity.PlanningPool;
import org.listpool.planning.entity.SessionSlot;
import org.listpool.planning.entity.WaitingCase;
import org.listpool.rules.PlacementRules;
import org.listpool.rules.RuleCode;
import org.listpool.rules.StaffingRules;

/** Puts one child on every other list, for a moment, and tells what that changes. */
final class Places {

    private final Trials trials;
    private final PlanningPool pool;
    private final Problem problem;
    private final Plan plan;
    private List<WaitingCase> left = List.of();
    private Set<RuleCode> leavingBreaks = Set.of();

    Places(Trials trials, Plan plan) {
        this.trials = trials;
        pool = trials.board().pool();
        problem = pool.problem();
        this.plan = plan;
    }

    ChildWhy explain(Case child) {
        WaitingCase waiting = pool.cases().stream()
                .filter(each -> each.source().id().equals(child.id()))
                .findFirst()
                .orElse(null);
        SessionSlot place = waiting == null ? null : waiting.getSlot();
        if (waiting != null && place != null) {
            Set<RuleCode> breaks = trials.without(waiting).broken();
            List<WaitingCase> order = breaks.isEmpty() ? List.of() : trials.orderWithout(waiting, place);
            left = order == null ? List.of() : order;
            leavingBreaks = order == null ? breaks : Set.of();
        }
        List<Alternative> alternatives = pool.slots().stream()
                .filter(slot -> !slot.equals(place))
                .filter(slot -> slot.session().specialties().contains(child.specialty()))
                .map(slot -> waiting == null ? shut(child, slot) : alternative(waiting, slot))
                .toList();
        List<Reason> reasons = plan.unplaced().stream()
                .filter(each -> each.caseId().equals(child.id()))
                .map(UnplacedCase::reasons)
                .findFirst()
                .orElse(List.of());
        int minutes = child.expectedMinutes() == null ? 0 : child.expectedMinutes();
        NeedParts need = NeedParts.of(child, problem.asOf(), problem.weights());
        ChildWhy why = new ChildWhy(
                child.id(),
                child.provider(),
                place == null ? null : place.session().id(),
                place == null ? null : place.session().date(),
                waiting != null && waiting.isPinned(),
                need,
                minutes,
                perMinute(need.points(), minutes),
                waiting == null ? null : rank(waiting),
                pool.cases().size(),
                waiting == null || place == null ? null : rival(waiting, place),
                waiting == null || place == null ? List.of() : here(waiting),
                alternatives,
                reasons,
                List.of());
        return WhyTexts.told(why, problem);
    }

    private double perMinute(long points, int minutes) {
        double exact = (double) points / Math.max(1, minutes + problem.rules().turnaroundMinutes());
        return Math.round(10 * exact) / 10.0;
    }

    private int rank(WaitingCase waiting) {
        double own = exactPerMinute(waiting);
        return 1
                + (int) pool.cases().stream()
                        .filter(each -> exactPerMinute(each) > own)
                        .count();
    }

    private double exactPerMinute(WaitingCase each) {
        return (double) each.facts().needPoints()
                / Math.max(1, each.facts().minutes() + problem.rules().turnaroundMinutes());
    }

    private @Nullable OtherChild rival(WaitingCase waiting, SessionSlot place) {
        return pool.cases().stream()
                .filter(each -> each.getSlot() == null && each.facts().isEligible(place))
                .filter(each -> each.facts().person() < 0
                        || each.facts().person() != waiting.facts().person())
                .filter(each -> !trials.board().families().isTwinPlaced(each))
                .filter(each -> suits(each, place))
                .max(Comparator.comparingLong(each -> each.facts().needPoints()))
                .map(Places::told)
                .orElse(null);
    }

    private boolean suits(WaitingCase each, SessionSlot slot) {
        Team team = trials.board().roster().team(slot);
        return team.performs(each.source().procedure())
                && team.takesAge(each.facts().ageMonths(slot.day()));
    }

    private List<CostChange> here(WaitingCase waiting) {
        return CostChange.between(
                trials.without(waiting).costs(), trials.unchanged().costs(), problem.weights());
    }

    /** A session for a child whom rules shut out of every session. */
    private Alternative shut(Case child, SessionSlot slot) {
        Set<RuleCode> codes = new PlacementRules(problem).broken(child, slot.session());
        codes.addAll(new StaffingRules(problem).broken(child, slot.session()));
        return closed(slot, codes.isEmpty() ? Set.of(RuleCode.EQUIPMENT) : codes);
    }

    private Alternative alternative(WaitingCase waiting, SessionSlot slot) {
        if (waiting.isPinned()) {
            return closed(slot, Set.of(RuleCode.PINNED));
        }
        if (!waiting.facts().isEligible(slot)) {
            return closed(slot, waiting.facts().brokenAt(slot));
        }
        if (trials.board().families().isTwinPlaced(waiting) && waiting.getSlot() == null) {
            return closed(slot, Set.of(RuleCode.ONCE));
        }
        if (trials.board().roster().team(slot).unfilled() > 0) {
            return closed(slot, Set.of(RuleCode.POSTS));
        }
        Alternative exchange = exchange(waiting, slot);
        if (!leavingBreaks.isEmpty()) {
            Alternative closed = closed(slot, leavingBreaks);
            return exchange == null ? closed.worded(WhyTexts.ownListBreaks(closed.rules())) : exchange;
        }
        Trials.Tried tried = trials.with(waiting, slot, List.of(), left);
        if (tried.sound()) {
            return open(slot, Standing.FREE, Set.of(), List.of(), tried);
        }
        // Alone on the list, whatever is still broken has nothing to do with the others there.
        List<WaitingCase> all = movable(slot);
        Trials.Tried alone = trials.with(waiting, slot, all, left);
        if (!alone.sound()) {
            return closed(slot, alone.broken());
        }
        return exchange == null ? displacing(waiting, slot, tried.broken(), all) : exchange;
    }

    /** Children of the list who may be moved, least need first. */
    private List<WaitingCase> movable(SessionSlot slot) {
        SlotSheet list = trials.board().list(slot);
        return IntStream.range(0, list.count())
                .mapToObj(list::member)
                .filter(each -> !each.isPinned())
                .sorted(Comparator.comparingLong(each -> each.facts().needPoints()))
                .toList();
    }

    private @Nullable Alternative exchange(WaitingCase waiting, SessionSlot slot) {
        SessionSlot own = waiting.getSlot();
        if (own == null) {
            return null;
        }
        Trials.Tried best = null;
        WaitingCase with = null;
        for (WaitingCase other : movable(slot)) {
            if (!other.facts().isEligible(own) || !suits(other, own)) {
                continue;
            }
            Trials.Tried tried = trials.exchanged(waiting, other, own, slot);
            if (tried.sound() && (best == null || tried.score().compareTo(best.score()) > 0)) {
                best = tried;
                with = other;
            }
        }
        return best == null || with == null ? null : open(slot, Standing.EXCHANGE, Set.of(), List.of(told(with)), best);
    }

    /** One child who gives way if one is enough, else two, else as many as it takes, of least need. */
    private Alternative displacing(
            WaitingCase waiting, SessionSlot slot, Set<RuleCode> inTheWay, List<WaitingCase> all) {
        for (WaitingCase one : all) {
            Trials.Tried tried = trials.with(waiting, slot, List.of(one), left);
            if (tried.sound()) {
                return open(slot, Standing.DISPLACES, inTheWay, List.of(told(one)), tried);
            }
        }
        List<List<WaitingCase>> pairs = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                pairs.add(List.of(all.get(i), all.get(j)));
            }
        }
        pairs.sort(Comparator.comparingLong(pair ->
                pair.stream().mapToLong(each -> each.facts().needPoints()).sum()));
        for (List<WaitingCase> pair : pairs) {
            Trials.Tried tried = trials.with(waiting, slot, pair, left);
            if (tried.sound()) {
                return open(
                        slot,
                        Standing.DISPLACES,
                        inTheWay,
                        pair.stream().map(Places::told).toList(),
                        tried);
            }
        }
        for (int n = 3; n < all.size(); n++) {
            List<WaitingCase> some = all.subList(0, n);
            Trials.Tried tried = trials.with(waiting, slot, some, left);
            if (tried.sound()) {
                return open(
                        slot,
                        Standing.DISPLACES,
                        inTheWay,
                        some.stream().map(Places::told).toList(),
                        tried);
            }
        }
        return open(
                slot,
                Standing.DISPLACES,
                inTheWay,
                all.stream().map(Places::told).toList(),
                trials.with(waiting, slot, all, left));
    }

    private static OtherChild told(WaitingCase each) {
        return new OtherChild(
                each.source().id(),
                each.source().provider(),
                each.facts().needPoints(),
                each.facts().minutes());
    }

    private Alternative closed(SessionSlot slot, Set<RuleCode> codes) {
        return told(slot, Standing.CLOSED, codes, List.of(), 0, 0, List.of(), 0, false);
    }

    private Alternative open(
            SessionSlot slot, Standing standing, Set<RuleCode> codes, List<OtherChild> others, Trials.Tried tried) {
        Trials.Tried now = trials.unchanged();
        long need = tried.needPoints() - now.needPoints();
        long medium = tried.score().mediumScore() - now.score().mediumScore();
        return told(
                slot,
                standing,
                codes,
                others,
                need,
                medium - need,
                CostChange.between(now.costs(), tried.costs(), problem.weights()),
                tried.nursesCalled(),
                standing != Standing.EXCHANGE && !left.isEmpty());
    }

    private static Alternative told(
            SessionSlot slot,
            Standing standing,
            Set<RuleCode> codes,
            List<OtherChild> others,
            long need,
            long fairness,
            List<CostChange> changes,
            int nurses,
            boolean reordered) {
        List<String> names = codes.isEmpty()
                ? List.of()
                : EnumSet.copyOf(codes).stream().map(RuleCode::name).toList();
        Alternative alternative = new Alternative(
                slot.session().id(),
                slot.session().date(),
                slot.session().theatre(),
                standing,
                names,
                others,
                need,
                fairness,
                changes,
                CostChange.points(changes),
                nurses,
                reordered,
                "");
        return WhyTexts.told(alternative);
    }
}
