package org.listpool.planning.wayout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.listpool.change.Change;
import org.listpool.change.PeopleChange;
import org.listpool.model.LoanLimit;
import org.listpool.model.Problem;
import org.listpool.model.Roles;
import org.listpool.model.StaffMember;
import org.listpool.planning.constraint.Roster;
import org.listpool.planning.entity.HostDay;
import org.listpool.planning.entity.Person;
import org.listpool.planning.entity.Seat;
import org.listpool.rules.RuleCode;

/** Whom a session or its ward lacks, and how somebody could come: lent more freely, on another day, or new. */
final class PeopleRemedies {

    private final Trial trial;
    private final Problem problem;
    private final HostDay day;
    private final Reinforcements team;

    PeopleRemedies(Trial trial) {
        this.trial = trial;
        problem = trial.problem();
        day = trial.slot().day();
        team = new Reinforcements(trial.board(), trial.slot());
    }

    /** Alternatives for the person whose lack broke {@code code}. */
    List<Change> of(RuleCode code) {
        String role = role(code);
        boolean senior = role.equals(Roles.CHILDRENS_NURSE) && lacksSenior();
        return ways(
                role,
                person ->
                        team.suits(role, person) && (!senior || person.member().isSeniorNurse()),
                senior);
    }

    private String role(RuleCode code) {
        return switch (code) {
            case SURGEON -> Roles.SURGEON;
            case AGE_WEIGHT -> Roles.ANAESTHETIST;
            case NURSES -> Roles.CHILDRENS_NURSE;
            default ->
                team.seats(trial.slot()).stream()
                        .filter(seat -> seat.getPerson() == null)
                        .map(Seat::role)
                        .findFirst()
                        .orElse(Roles.SCRUB);
        };
    }

    private boolean lacksSenior() {
        long seniors = team.seats(null).stream()
                .map(Seat::getPerson)
                .filter(person -> person != null && person.member().isSeniorNurse())
                .count();
        return seniors < problem.rules().seniorNursePerDay();
    }

    private List<Change> ways(String role, Predicate<Person> suited, boolean senior) {
        LocalDate date = day.date();
        Roster roster = trial.board().roster();
        List<Person> people = trial.board().pool().people().stream()
                .filter(person -> person.member().role().equals(role) && suited.test(person))
                .sorted(Comparator.comparing(person -> Roster.isLent(person, day)))
                .toList();
        List<Change> ways = new ArrayList<>();
        people.stream()
                .filter(person -> person.member().availableDates().contains(date)
                        && !roster.works(person, day)
                        && !roster.mayWork(person, day)
                        && Roster.isLent(person, day))
                .map(person -> person.member().provider())
                .filter(provider ->
                        problem.loanLimits().stream().map(LoanLimit::provider).anyMatch(provider::equals))
                .findFirst()
                .ifPresent(provider -> ways.add(new PeopleChange.LoanLimitRaised(provider, 1)));
        people.stream()
                .filter(person -> !person.member().availableDates().contains(date) && roster.mayWork(person, day))
                .findFirst()
                .ifPresent(person -> ways.add(
                        new PeopleChange.PersonAvailable(person.member().id(), date)));
        ways.add(new PeopleChange.PersonAdded(new StaffMember(
                newId(role),
                day.hostProvider(),
                role,
                List.of(date),
                1,
                role.equals(Roles.SURGEON) ? team.procedures() : List.of(),
                role.equals(Roles.ANAESTHETIST) ? Math.max(0, team.youngestMonths()) : null,
                senior ? Boolean.TRUE : null)));
        return ways;
    }

    private String newId(String role) {
        int number = 1;
        while (isTaken(role + "-MORE-" + number)) {
            number++;
        }
        return role + "-MORE-" + number;
    }

    private boolean isTaken(String id) {
        return problem.staff().stream().anyMatch(each -> each.id().equals(id));
    }
}
