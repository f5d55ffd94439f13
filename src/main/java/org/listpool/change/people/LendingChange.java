package org.listpool.change.people;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.listpool.change.NothingToChangeException;
import org.listpool.change.PoolChange;
import org.listpool.change.edit.Edits;
import org.listpool.change.edit.Known;
import org.listpool.model.LoanLimit;
import org.listpool.model.Problem;

/** What could be different about how many people a trust lends. */
public sealed interface LendingChange extends PoolChange {

    /** The trust that lends. */
    String provider();

    /** A trust lends {@code people} a day at most; it need not have had a limit. */
    record Limit(String provider, int people) implements LendingChange {

        /** Refuses a negative limit. */
        public Limit {
            Edits.atLeast("people", people, 0);
        }

        @Override
        public Problem applyTo(Problem problem) {
            return limited(problem, provider, people);
        }

        @Override
        public String sentence() {
            return provider + " lends " + (people == 1 ? "1 person" : people + " people") + " a day at most.";
        }
    }

    /** No person of a trust works away. */
    record Forbidden(String provider) implements LendingChange {

        @Override
        public Problem applyTo(Problem problem) {
            return limited(problem, provider, 0);
        }

        @Override
        public String sentence() {
            return provider + " lends nobody.";
        }
    }

    /** The limit of a trust; null where it lends as many as volunteered. */
    static @Nullable Integer limit(Problem problem, String provider) {
        return problem.loanLimits().stream()
                .filter(each -> each.provider().equals(provider))
                .map(LoanLimit::maxStaffPerDay)
                .findFirst()
                .orElse(null);
    }

    private static Problem limited(Problem problem, String provider, int people) {
        Known.provider(problem, provider);
        Integer old = limit(problem, provider);
        if (old != null && old == people) {
            throw new NothingToChangeException(
                    provider + " lends " + (people == 1 ? "1 person" : people + " people") + " a day at most already.");
        }
        List<LoanLimit> limits = new ArrayList<>(problem.loanLimits());
        limits.removeIf(each -> each.provider().equals(provider));
        limits.add(new LoanLimit(provider, people));
        return Edits.with(problem, "loanLimits", limits);
    }
}
