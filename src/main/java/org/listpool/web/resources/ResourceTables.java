package org.listpool.web.resources;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.listpool.model.Collaborative;
import org.listpool.model.Equipment;
import org.listpool.model.Post;
import org.listpool.model.Site;
import org.listpool.model.StaffMember;
import org.listpool.model.TheatreSession;

/**
 * The collaborative's resources in the tables people read; pure.
 *
 * @param document the whole
 * @param dates days with a session, in order
 * @param sessions by date, site and theatre
 * @param roles people on duty that day, by role
 * @param equipment by type
 * @param trusts codes, in the document's order
 */
public record ResourceTables(
        Collaborative document,
        List<LocalDate> dates,
        List<Session> sessions,
        List<RoleRow> roles,
        List<EquipmentRow> equipment,
        List<String> trusts) {

    /** A session and the people it needs. */
    public record Session(TheatreSession session, String siteName, String posts) {

        /** Specialties, with commas between. */
        public String specialties() {
            return String.join(", ", session.specialties());
        }
    }

    /**
     * People of one role.
     *
     * @param people in all
     * @param available who volunteered, by date
     */
    public record RoleRow(String role, int people, List<Long> available) {}

    /**
     * Equipment of one type.
     *
     * @param kind how it is used up
     * @param units by trust, in the order of the trusts
     */
    public record EquipmentRow(String type, String kind, List<Integer> units) {}

    /** The tables of {@code document}. */
    public static ResourceTables of(Collaborative document) {
        List<LocalDate> dates = document.sessions().stream()
                .map(TheatreSession::date)
                .distinct()
                .sorted()
                .toList();
        List<String> trusts =
                document.providers().stream().map(trust -> trust.ods()).toList();
        return new ResourceTables(
                document, dates, sessions(document), roles(document, dates), equipment(document, trusts), trusts);
    }

    private static List<Session> sessions(Collaborative document) {
        return document.sessions().stream()
                .sorted(Comparator.comparing(TheatreSession::date)
                        .thenComparing(TheatreSession::site)
                        .thenComparing(TheatreSession::theatre)
                        .thenComparing(TheatreSession::start))
                .map(session -> new Session(session, siteName(document, session.site()), posts(session)))
                .toList();
    }

    private static String siteName(Collaborative document, String ods) {
        return document.sites().stream()
                .filter(site -> site.ods().equals(ods))
                .map(Site::name)
                .findFirst()
                .orElse(ods);
    }

    private static String posts(TheatreSession session) {
        return session.posts().stream().map(ResourceTables::post).collect(joining(", "));
    }

    private static String post(Post post) {
        String role = org.listpool.document.TheatreLists.words(post.role()).toLowerCase(java.util.Locale.UK);
        return post.count() == 1 ? role : post.count() + " " + role;
    }

    private static List<RoleRow> roles(Collaborative document, List<LocalDate> dates) {
        Map<String, List<StaffMember>> byRole = new TreeMap<>();
        document.staff()
                .forEach(person -> byRole.computeIfAbsent(person.role(), _ -> new java.util.ArrayList<>())
                        .add(person));
        return byRole.entrySet().stream()
                .map(role -> new RoleRow(
                        role.getKey(),
                        role.getValue().size(),
                        dates.stream()
                                .map(date -> role.getValue().stream()
                                        .filter(person ->
                                                person.availableDates().contains(date))
                                        .count())
                                .toList()))
                .toList();
    }

    private static List<EquipmentRow> equipment(Collaborative document, List<String> trusts) {
        Map<String, List<Equipment>> byType = new TreeMap<>();
        document.equipment()
                .forEach(item -> byType.computeIfAbsent(item.type(), _ -> new java.util.ArrayList<>())
                        .add(item));
        return byType.entrySet().stream()
                .map(type -> new EquipmentRow(
                        type.getKey(),
                        type.getValue().getFirst().kind().name(),
                        trusts.stream()
                                .map(trust -> type.getValue().stream()
                                        .filter(item -> item.provider().equals(trust))
                                        .mapToInt(Equipment::count)
                                        .sum())
                                .toList()))
                .toList();
    }
}
