package org.listpool.planning.solve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.listpool.model.Roles;
import org.listpool.planning.entity.Person;
import org.listpool.planning.entity.PlanningPool;
import org.listpool.planning.entity.SessionSlot;
import org.listpool.planning.entity.WaitingCase;

/** How much need a session could meet in given hands, were it alone: its minutes filled by need per minute. */
final class Prospects {

    private record Hands(int slot, int surgeon, int minAgeMonths) {}

    private final PlanningPool pool;
    private final List<List<WaitingCase>> byWorth = new ArrayList<>();
    private final Map<Hands, Double> known = new HashMap<>();
    private final Map<SessionSlot, Double> mostAt = new HashMap<>();

    Prospects(PlanningPool pool) {
        this.pool = pool;
        Comparator<WaitingCase> mostFirst =
                Comparator.comparingDouble((WaitingCase each) -> -needPerMinute(pool, each));
        List<WaitingCase> sorted = pool.cases().stream().sorted(mostFirst).toList();
        for (SessionSlot slot : pool.slots()) {
            byWorth.add(sorted.stream()
                    .filter(each -> each.facts().isEligible(slot))
                    .toList());
        }
    }

    /** Need points for each minute that placing {@code waiting} takes, the turnaround included. */
    static double needPerMinute(PlanningPool pool, WaitingCase waiting) {
        return waiting.facts().needPerMinute(pool.problem().rules().turnaroundMinutes());
    }

    /** Need points within reach of {@code slot} in these hands; a null surgeon performs nothing. */
    double need(SessionSlot slot, @Nullable Person surgeon, int minAgeMonths) {
        return surgeon == null
                ? 0
                : known.computeIfAbsent(
                        new Hands(slot.index(), surgeon.index(), minAgeMonths),
                        key -> reckon(slot, surgeon, minAgeMonths));
    }

    /** Need within a surgeon's reach, as a share of all that waits for {@code slot}'s minutes; from 0 to 1. */
    double share(SessionSlot slot, Person surgeon) {
        double most = mostAt.computeIfAbsent(
                slot,
                key -> pool.people().stream()
                        .filter(each -> each.member().role().equals(Roles.SURGEON)
                                && each.member()
                                        .availableDates()
                                        .contains(slot.session().date()))
                        .mapToDouble(each -> need(slot, each, 0))
                        .max()
                        .orElse(0));
        return most == 0 ? 0 : need(slot, surgeon, 0) / most;
    }

    private double reckon(SessionSlot slot, Person surgeon, int minAgeMonths) {
        int turnaround = pool.problem().rules().turnaroundMinutes();
        int minutes = 0;
        double need = 0;
        for (WaitingCase each : byWorth.get(slot.index())) {
            int longer = minutes + each.facts().minutes() + turnaround;
            if (longer <= slot.minutes() + turnaround
                    && surgeon.performs(each.facts().procedure())
                    && each.facts().ageMonths(slot.day()) >= minAgeMonths) {
                minutes = longer;
                need += each.facts().needPoints();
            }
        }
        return need;
    }
}
