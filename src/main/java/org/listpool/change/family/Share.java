package org.listpool.change.family;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.listpool.change.NothingToChangeException;
import org.listpool.change.edit.Draw;
import org.listpool.change.edit.Edits;
import org.listpool.change.edit.Known;
import org.listpool.model.Case;
import org.listpool.model.Pin;
import org.listpool.model.Problem;

/**
 * A share of a problem's children, drawn so that a larger one holds a smaller one.
 *
 * @param provider whose children; null: all
 * @param percent of them
 */
record Share(Problem problem, @Nullable String provider, int percent, long seed) {

    /** The children of a trust or, where null, all. */
    static Predicate<Case> of(Problem problem, @Nullable String provider) {
        if (provider == null) {
            return child -> true;
        }
        Known.provider(problem, provider);
        return child -> child.provider().equals(provider);
    }

    /** The problem in which that share is {@code so}: by {@code raise} of some who were not, or {@code lower} of some who were. */
    Problem with(Predicate<Case> so, UnaryOperator<Case> raise, UnaryOperator<Case> lower) {
        List<Case> all = problem.cases().stream().filter(of(problem, provider)).toList();
        if (all.isEmpty()) {
            throw new NothingToChangeException("No child is in the problem whose family could change.");
        }
        int wanted = FamilyChange.children(percent, all.size());
        int now = Math.toIntExact(all.stream().filter(so).count());
        if (wanted == now || FamilyChange.percent(now, all.size()) == percent) {
            throw new NothingToChangeException(
                    "The share is " + percent + " of 100 already: " + now + " of " + all.size() + " children.");
        }
        boolean rises = wanted > now;
        int count = Math.abs(wanted - now);
        List<Case> drawn =
                Draw.order(rises ? all.stream().filter(so.negate()).toList() : free(all, so), Case::id, seed);
        if (count > drawn.size()) {
            throw new NothingToChangeException("The share cannot fall to " + percent
                    + " of 100: pinned children keep what their families said. Unpin first (UNPINNED).");
        }
        // One order stands for all shares: the first of it join, the last of it leave.
        Set<String> changed = (rises ? drawn : drawn.reversed())
                .stream().limit(count).map(Case::id).collect(Collectors.toSet());
        return Edits.with(
                problem,
                "cases",
                Edits.each(problem.cases(), child -> changed.contains(child.id()), rises ? raise : lower));
    }

    private List<Case> free(List<Case> all, Predicate<Case> so) {
        Set<String> pinned = problem.pinned().stream().map(Pin::caseId).collect(Collectors.toSet());
        return all.stream()
                .filter(so)
                .filter(child -> !pinned.contains(child.id()))
                .toList();
    }
}
