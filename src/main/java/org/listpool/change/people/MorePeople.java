package org.listpool.change.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.listpool.model.Problem;
import org.listpool.model.Procedure;
import org.listpool.model.Roles;
import org.listpool.model.StaffMember;
import org.listpool.model.TheatreSession;

/** People who do not exist yet, each for one day; their ids say so: {@code MORE-SURGEON-2027-02-13-1}. */
public final class MorePeople {

    private static final String PREFIX = "MORE-";

    private final Problem problem;
    private final Set<String> taken = new HashSet<>();
    private final List<StaffMember> added = new ArrayList<>();

    /** People beside those of a problem. */
    public MorePeople(Problem problem) {
        this.problem = problem;
        problem.staff().forEach(each -> taken.add(each.id()));
    }

    /** Adds {@code count} people for one day. */
    public void add(
            int count,
            String role,
            String provider,
            LocalDate date,
            List<String> procedures,
            @Nullable Integer minAgeMonths,
            @Nullable Boolean senior) {
        for (int i = 0; i < count; i++) {
            added.add(new StaffMember(
                    id(role, date), provider, role, List.of(date), 1, procedures, minAgeMonths, senior));
        }
    }

    /** Adds a team that fills every post of a session. */
    public void addTeam(TheatreSession session, String provider) {
        session.posts()
                .forEach(post -> add(
                        post.count(),
                        post.role(),
                        provider,
                        session.date(),
                        post.role().equals(Roles.SURGEON) ? proceduresOf(session.specialties()) : List.of(),
                        null,
                        null));
    }

    /** Everybody added, in that order. */
    public List<StaffMember> list() {
        return List.copyOf(added);
    }

    /** The procedures of specialties, in the catalogue's order. */
    public List<String> proceduresOf(List<String> specialties) {
        return problem.procedures().stream()
                .filter(each -> specialties.contains(each.specialty()))
                .map(Procedure::code)
                .toList();
    }

    private String id(String role, LocalDate date) {
        int number = 1;
        while (!taken.add(PREFIX + role + "-" + date + "-" + number)) {
            number++;
        }
        return PREFIX + role + "-" + date + "-" + number;
    }
}
