package org.listpool.change.lever;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.listpool.change.Change;
import org.listpool.change.NothingToChangeException;
import org.listpool.change.edit.Known;
import org.listpool.change.edit.Weekends;
import org.listpool.change.people.LendingChange;
import org.listpool.change.people.StaffChange;
import org.listpool.model.Problem;
import org.listpool.model.Provider;
import org.listpool.model.Roles;

/** How many people there are, and how many are lent. */
final class PeopleTurns {

    private static final int MORE = 10;

    private PeopleTurns() {}

    /**
     * People of a role on the host's day with the fewest; on the other days as many join or stay away.
     *
     * @param role null: the one that the lever names
     */
    record Available(@Nullable String role) implements Turn {

        @Override
        public int current(Problem problem, @Nullable String of) {
            String wanted = role(of);
            return days(problem).stream()
                    .mapToInt(date -> Math.toIntExact(problem.staff().stream()
                            .filter(each -> each.role().equals(wanted)
                                    && each.availableDates().contains(date))
                            .count()))
                    .min()
                    .orElse(0);
        }

        @Override
        public List<Change> changes(Problem problem, @Nullable String of, int current, int value) {
            return List.of(
                    value > current
                            ? new StaffChange.Added(
                                    role(of), Known.host(problem).provider(), value - current, days(problem))
                            : new StaffChange.Removed(role(of), null, current - value, days(problem)));
        }

        @Override
        public Bounds bounds(Problem problem, @Nullable String of) {
            return new Bounds(0, current(problem, of) + MORE);
        }

        @Override
        public List<String> choices(Problem problem) {
            return role == null ? Roles.ALL.stream().sorted().toList() : List.of();
        }

        private String role(@Nullable String of) {
            String wanted = role == null ? String.valueOf(of) : role;
            Known.role(wanted);
            return wanted;
        }

        private static List<LocalDate> days(Problem problem) {
            List<LocalDate> days = Weekends.days(problem, problem.hostSite());
            if (days.isEmpty()) {
                throw new NothingToChangeException(
                        "No session is at the host, so there is no day on which people count.");
            }
            return days;
        }
    }

    /** The largest limit of the trusts that lend to the host; all limits move alike, none below 0. */
    record Lent() implements Turn {

        @Override
        public int current(Problem problem, @Nullable String of) {
            return lenders(problem).stream()
                    .mapToInt(lender -> lent(problem, lender))
                    .max()
                    .orElseThrow(() -> new NothingToChangeException("No trust but the host's is in the problem."));
        }

        @Override
        public List<Change> changes(Problem problem, @Nullable String of, int current, int value) {
            List<Change> changes = new ArrayList<>();
            for (String lender : lenders(problem)) {
                int people = Math.max(0, lent(problem, lender) + value - current);
                Integer limit = LendingChange.limit(problem, lender);
                if (limit == null || limit != people) {
                    changes.add(new LendingChange.Limit(lender, people));
                }
            }
            return changes;
        }

        @Override
        public Bounds bounds(Problem problem, @Nullable String of) {
            return new Bounds(0, current(problem, of) + MORE);
        }
    }

    /** The limit of one trust. */
    record LentOf() implements Turn {

        @Override
        public int current(Problem problem, @Nullable String of) {
            String lender = Known.provider(problem, String.valueOf(of)).ods();
            Known.code("trust that lends", lender, lenders(problem));
            return lent(problem, lender);
        }

        @Override
        public List<Change> changes(Problem problem, @Nullable String of, int current, int value) {
            return List.of(new LendingChange.Limit(String.valueOf(of), value));
        }

        @Override
        public Bounds bounds(Problem problem, @Nullable String of) {
            return new Bounds(0, current(problem, of) + MORE);
        }

        @Override
        public List<String> choices(Problem problem) {
            return lenders(problem);
        }
    }

    private static List<String> lenders(Problem problem) {
        String host = Known.host(problem).provider();
        return problem.providers().stream()
                .map(Provider::ods)
                .filter(ods -> !ods.equals(host))
                .toList();
    }

    /** A trust's limit; without one, the people it has on its day with most. */
    private static int lent(Problem problem, String lender) {
        Integer limit = LendingChange.limit(problem, lender);
        if (limit != null) {
            return limit;
        }
        Map<LocalDate, Long> people = problem.staff().stream()
                .filter(each -> each.provider().equals(lender))
                .flatMap(each -> each.availableDates().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return Math.toIntExact(
                people.values().stream().mapToLong(Long::longValue).max().orElse(0));
    }
}
