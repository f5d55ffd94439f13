package org.listpool.planning.constraint;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.listpool.model.Roles;
import org.listpool.planning.entity.CaseFacts;
import org.listpool.planning.entity.Person;
import org.listpool.planning.entity.Seat;

/** The people in one session's posts. */
public final class Team {

    private final int posts;
    private final boolean asksAnaesthetist;
    private final List<Person> surgeons = new ArrayList<>(2);
    private final List<Person> anaesthetists = new ArrayList<>(2);
    private int filled;

    Team(List<Seat> seats) {
        posts = seats.size();
        asksAnaesthetist = seats.stream().anyMatch(seat -> seat.role().equals(Roles.ANAESTHETIST));
    }

    /** The team of a session's posts when {@code seated} tells who takes each. */
    public static Team of(List<Seat> seats, Function<Seat, @Nullable Person> seated) {
        Team team = new Team(seats);
        for (Seat seat : seats) {
            Person person = seated.apply(seat);
            if (person != null) {
                team.join(person);
            }
        }
        return team;
    }

    void join(Person person) {
        filled++;
        switch (person.member().role()) {
            case Roles.SURGEON -> surgeons.add(person);
            case Roles.ANAESTHETIST -> anaesthetists.add(person);
            default -> {}
        }
    }

    void leave(Person person) {
        filled--;
        switch (person.member().role()) {
            case Roles.SURGEON -> surgeons.remove(person);
            case Roles.ANAESTHETIST -> anaesthetists.remove(person);
            default -> {}
        }
    }

    /** Posts without a person. */
    public int unfilled() {
        return posts - filled;
    }

    /** Whether a surgeon of the team performs {@code procedure}. */
    public boolean performs(String procedure) {
        for (Person surgeon : surgeons) {
            if (surgeon.performs(procedure)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a surgeon of the team performs the child's procedure. */
    public boolean performs(CaseFacts facts) {
        for (int i = 0; i < surgeons.size(); i++) {
            if (surgeons.get(i).performs(facts.procedure())) {
                return true;
            }
        }
        return false;
    }

    /** Whether an anaesthetist of the team takes children of this age, where the session asks for one. */
    public boolean takesAge(int ageMonths) {
        if (anaesthetists.isEmpty()) {
            return !asksAnaesthetist || unfilled() > 0;
        }
        for (int i = 0; i < anaesthetists.size(); i++) {
            if (ageMonths >= anaesthetists.get(i).minAgeMonths()) {
                return true;
            }
        }
        return false;
    }
}
