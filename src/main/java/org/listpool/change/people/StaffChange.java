package org.listpool.change.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.listpool.change.NothingToChangeException;
import org.listpool.change.PoolChange;
import org.listpool.change.edit.Edits;
import org.listpool.change.edit.Known;
import org.listpool.change.edit.Removals;
import org.listpool.change.edit.Words;
import org.listpool.model.Problem;
import org.listpool.model.Roles;
import org.listpool.model.StaffMember;

/** What could be different about who is there. */
public sealed interface StaffChange extends PoolChange {

    /**
     * A trust has more people of a role on some days: one person a day each, with ids of their own.
     *
     * @param procedures what surgeons perform; empty: all of {@code specialties}
     * @param specialties of surgeons; both empty: those of the sessions of each day
     * @param minAgeMonths the youngest child an anaesthetist takes, completed months; null: no limit of their own
     * @param senior whether children's nurses are senior; null: not
     */
    record Added(
            String role,
            String provider,
            int count,
            List<LocalDate> dates,
            List<String> procedures,
            List<String> specialties,
            @Nullable Integer minAgeMonths,
            @Nullable Boolean senior)
            implements StaffChange {

        private static final int MOST = 100;

        /** Copies the lists, reading an absent one as empty; refuses what does not fit the role. */
        public Added {
            dates = Known.list(dates);
            procedures = Known.list(procedures);
            specialties = Known.list(specialties);
            Known.role(role);
            Edits.within("count", count, 1, MOST);
            Known.dates("dates", dates);
            only(!procedures.isEmpty() || !specialties.isEmpty(), role, Roles.SURGEON, "procedures");
            only(minAgeMonths != null, role, Roles.ANAESTHETIST, "minAgeMonths");
            only(senior != null, role, Roles.CHILDRENS_NURSE, "senior");
            if (minAgeMonths != null) {
                Edits.atLeast("minAgeMonths", minAgeMonths, 0);
            }
        }

        /** People of a role without further particulars. */
        public Added(String role, String provider, int count, List<LocalDate> dates) {
            this(role, provider, count, dates, List.of(), List.of(), null, null);
        }

        @Override
        public Problem applyTo(Problem problem) {
            Known.provider(problem, provider);
            Known.procedures(problem, procedures);
            Known.specialties(problem, specialties);
            MorePeople more = new MorePeople(problem);
            for (LocalDate date : dates) {
                more.add(count, role, provider, date, performed(problem, more, date), minAgeMonths, senior);
            }
            return Edits.with(problem, "staff", Edits.joined(problem.staff(), more.list()));
        }

        private List<String> performed(Problem problem, MorePeople more, LocalDate date) {
            if (!role.equals(Roles.SURGEON) || !procedures.isEmpty()) {
                return procedures;
            }
            List<String> of = !specialties.isEmpty()
                    ? specialties
                    : problem.sessions().stream()
                            .filter(session -> session.date().equals(date))
                            .flatMap(session -> session.specialties().stream())
                            .distinct()
                            .toList();
            List<String> found = more.proceduresOf(of);
            if (found.isEmpty()) {
                throw new NothingToChangeException(
                        "No procedure is known for a surgeon on " + date + ". Give procedures or specialties.");
            }
            return found;
        }

        @Override
        public String sentence() {
            String does = procedures.isEmpty()
                    ? specialties.isEmpty() ? "" : " for " + String.join(", ", specialties)
                    : " who perform" + (count == 1 ? "s " : " ") + Words.of(procedures);
            String takes = minAgeMonths == null ? "" : " for children from " + minAgeMonths + " months";
            return provider + " has " + count + " more " + (Boolean.TRUE.equals(senior) ? "senior " : "")
                    + Words.of(role) + (count == 1 ? "" : "s") + does + takes + " on " + Words.dates(dates) + ".";
        }

        private static void only(boolean given, String role, String whose, String name) {
            if (given && !role.equals(whose)) {
                throw new NothingToChangeException(
                        name + " is given for role " + role + "; only " + whose + " has it. Leave it out.");
            }
        }
    }

    /**
     * Fewer people of a role are there on each of some days. Who stays away is chosen from the last of the list, people added
     * before and those who are not senior first.
     *
     * @param provider null: the host's own first, then the others'
     */
    record Removed(String role, @Nullable String provider, int count, List<LocalDate> dates) implements StaffChange {

        /** Copies the list, reading an absent one as empty; refuses fewer than one. */
        public Removed {
            dates = Known.list(dates);
            Known.role(role);
            Edits.atLeast("count", count, 1);
            Known.dates("dates", dates);
        }

        @Override
        public Problem applyTo(Problem problem) {
            if (provider != null) {
                Known.provider(problem, provider);
            }
            String host = Known.host(problem).provider();
            Problem changed = problem;
            for (LocalDate date : dates) {
                changed = without(changed, host, date);
            }
            return changed;
        }

        private Problem without(Problem problem, String host, LocalDate date) {
            List<StaffMember> there = new ArrayList<>(problem.staff().stream()
                    .filter(each -> each.role().equals(role)
                            && (provider == null || each.provider().equals(provider))
                            && each.availableDates().contains(date))
                    .toList());
            if (there.size() < count) {
                throw new NothingToChangeException("No " + count + " of " + Words.of(role)
                        + (provider == null ? "" : " of " + provider) + " are there on " + date + ", only "
                        + there.size() + ". Remove fewer.");
            }
            // Reversed first: the sort is stable, so that the last of the list come first among equals.
            there = new ArrayList<>(there.reversed());
            there.sort(
                    Comparator.comparing((StaffMember each) -> !each.provider().equals(host))
                            .thenComparing(StaffMember::isSeniorNurse));
            Set<String> gone = new HashSet<>();
            there.subList(0, count).forEach(each -> gone.add(each.id()));
            return Edits.with(
                    problem,
                    "staff",
                    Edits.each(
                            problem.staff(),
                            each -> gone.contains(each.id()),
                            each -> Edits.with(
                                    each, "availableDates", Removals.dates(each.availableDates(), List.of(date)))));
        }

        @Override
        public String sentence() {
            return (provider == null ? "There are " : provider + " has ") + count + " fewer " + Words.of(role)
                    + (count == 1 ? "" : "s") + " on " + Words.dates(dates) + ".";
        }
    }

    /** A person of the problem is away on some days on which they were there. */
    record Unavailable(String staffId, List<LocalDate> dates) implements StaffChange {

        /** Copies the list, reading an absent one as empty. */
        public Unavailable {
            dates = Known.list(dates);
            Known.dates("dates", dates);
        }

        @Override
        public Problem applyTo(Problem problem) {
            StaffMember person = Known.person(problem, staffId);
            for (LocalDate date : dates) {
                if (!person.availableDates().contains(date)) {
                    throw new NothingToChangeException("No day " + date + " is among those of " + staffId + ": "
                            + Words.dates(person.availableDates()) + ".");
                }
            }
            return Edits.with(
                    problem,
                    "staff",
                    Edits.each(
                            problem.staff(),
                            each -> each.id().equals(staffId),
                            each -> Edits.with(each, "availableDates", Removals.dates(each.availableDates(), dates))));
        }

        @Override
        public String sentence() {
            return staffId + " is away on " + Words.dates(dates) + ".";
        }
    }

    /** A person is not there at all. */
    record Gone(String staffId) implements StaffChange {

        @Override
        public Problem applyTo(Problem problem) {
            Known.person(problem, staffId);
            return Edits.with(
                    problem,
                    Map.of(
                            "staff",
                            problem.staff().stream()
                                    .filter(each -> !each.id().equals(staffId))
                                    .toList()));
        }

        @Override
        public String sentence() {
            return staffId + " is not there at all.";
        }
    }
}
