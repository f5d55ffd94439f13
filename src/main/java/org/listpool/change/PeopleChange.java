package org.listpool.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.listpool.change.edit.Edits;
import org.listpool.model.LoanLimit;
import org.listpool.model.Problem;
import org.listpool.model.StaffMember;

/** What could be different about people. */
public sealed interface PeopleChange extends Change {

    /** There is one more person; the id must be new. */
    record PersonAdded(StaffMember person) implements PeopleChange {

        @Override
        public Problem applyTo(Problem problem) {
            if (problem.providers().stream().noneMatch(each -> each.ods().equals(person.provider()))) {
                throw new NothingToChangeException("No provider " + person.provider() + " is in the problem.");
            }
            return Edits.with(
                    problem,
                    "staff",
                    Edits.added(
                            problem.staff(),
                            person,
                            each -> each.id().equals(person.id()),
                            "A person " + person.id() + " is in the problem already."));
        }
    }

    /** A person of the problem is available on {@code date} too. */
    record PersonAvailable(String staffId, LocalDate date) implements PeopleChange {

        @Override
        public Problem applyTo(Problem problem) {
            return Edits.with(
                    problem,
                    "staff",
                    Edits.one(
                            problem.staff(),
                            each -> each.id().equals(staffId),
                            this::available,
                            "No person " + staffId + " is in the problem."));
        }

        private StaffMember available(StaffMember person) {
            if (person.availableDates().contains(date)) {
                throw new NothingToChangeException(staffId + " is available on " + date + " already.");
            }
            List<LocalDate> dates = new ArrayList<>(person.availableDates());
            dates.add(date);
            return Edits.with(person, "availableDates", dates.stream().sorted().toList());
        }
    }

    /** A provider lends {@code more} people more on a day. */
    record LoanLimitRaised(String provider, int more) implements PeopleChange {

        /** Refuses fewer than one. */
        public LoanLimitRaised {
            Edits.atLeast("more", more, 1);
        }

        @Override
        public Problem applyTo(Problem problem) {
            return Edits.with(
                    problem,
                    "loanLimits",
                    Edits.one(
                            problem.loanLimits(),
                            each -> each.provider().equals(provider),
                            each -> new LoanLimit(provider, each.maxStaffPerDay() + more),
                            "No loan limit of " + provider
                                    + " is in the problem; who has none lends all who volunteered."));
        }
    }
}
