package org.listpool.check.faults;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.listpool.model.Post;
import org.listpool.model.Roles;
import org.listpool.model.StaffMember;
import org.listpool.model.TheatreSession;

/** What is wrong with the sessions and the people. */
final class TheatreFaults {

    private final FaultList faults;

    TheatreFaults(FaultList faults) {
        this.faults = faults;
    }

    void sessions(List<TheatreSession> sessions, Set<String> sites, Set<String> specialties) {
        faults.ids("sessions", "id", "session", sessions, TheatreSession::id);
        for (int i = 0; i < sessions.size(); i++) {
            TheatreSession session = sessions.get(i);
            String pointer = "/sessions/" + i;
            faults.known(pointer + "/site", "site", session.site(), sites);
            if (!session.start().isBefore(session.end())) {
                faults.add(
                        pointer + "/end",
                        "Session " + session.id() + " starts at " + session.start() + " and ends at " + session.end()
                                + "; it must end later.");
            }
            if (session.specialties().isEmpty()) {
                faults.add(
                        pointer + "/specialties",
                        "Session " + session.id() + " takes no specialty, so no child; name at least one.");
            }
            for (int j = 0; j < session.specialties().size(); j++) {
                faults.known(
                        pointer + "/specialties/" + j,
                        "specialty",
                        session.specialties().get(j),
                        specialties);
            }
            posts(pointer, session.posts());
        }
    }

    private void posts(String pointer, List<Post> posts) {
        Set<String> seen = new HashSet<>();
        for (int j = 0; j < posts.size(); j++) {
            Post post = posts.get(j);
            String at = pointer + "/posts/" + j;
            role(at + "/role", post.role());
            faults.atLeast(at + "/count", post.count(), 1);
            if (!seen.add(post.role())) {
                faults.add(at + "/role", post.role() + " stands twice; count its people in one post.");
            }
        }
    }

    void staff(List<StaffMember> staff, Set<String> providers, Set<String> procedures) {
        faults.ids("staff", "id", "person", staff, StaffMember::id);
        for (int i = 0; i < staff.size(); i++) {
            StaffMember person = staff.get(i);
            String pointer = "/staff/" + i;
            faults.known(pointer + "/provider", "provider", person.provider(), providers);
            role(pointer + "/role", person.role());
            faults.unique(pointer + "/availableDates", person.availableDates());
            faults.atLeast(pointer + "/maxDaysPerWeekend", person.maxDaysPerWeekend(), 0);
            faults.atLeast(pointer + "/minAgeMonths", person.minAgeMonths(), 0);
            if (person.role().equals(Roles.SURGEON) && person.procedures().isEmpty()) {
                faults.add(
                        pointer + "/procedures",
                        "Surgeon " + person.id() + " performs no procedure; list those they do.");
            }
            for (int j = 0; j < person.procedures().size(); j++) {
                faults.known(
                        pointer + "/procedures/" + j,
                        "procedure",
                        person.procedures().get(j),
                        procedures);
            }
        }
    }

    private void role(String pointer, String role) {
        if (!Roles.ALL.contains(role)) {
            faults.add(
                    pointer,
                    role + " is no role; one of "
                            + String.join(", ", Roles.ALL.stream().sorted().toList()) + " is expected.");
        }
    }
}
