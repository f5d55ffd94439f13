package org.listpool.change.edit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.listpool.change.NothingToChangeException;
import org.listpool.model.Fault;
import org.listpool.model.Problem;
import org.listpool.model.Procedure;
import org.listpool.model.Provider;
import org.listpool.model.Roles;
import org.listpool.model.Site;
import org.listpool.model.Specialty;
import org.listpool.model.StaffMember;
import org.listpool.model.TheatreSession;

/** What a problem has, by its code; what it lacks is an error that names what was looked for. */
public final class Known {

    private Known() {}

    /** The site of a code. */
    public static Site site(Problem problem, String ods) {
        return one(problem.sites(), Site::ods, "site", ods);
    }

    /** The site that hosts. */
    public static Site host(Problem problem) {
        return site(problem, problem.hostSite());
    }

    /** The site of a code; without one, the host. */
    public static Site siteOrHost(Problem problem, @Nullable String ods) {
        return ods == null ? host(problem) : site(problem, ods);
    }

    /** The trust of a code. */
    public static Provider provider(Problem problem, String ods) {
        return one(problem.providers(), Provider::ods, "trust", ods);
    }

    /** The session of an id. */
    public static TheatreSession session(Problem problem, String id) {
        return one(problem.sessions(), TheatreSession::id, "session", id);
    }

    /** The person of an id. */
    public static StaffMember person(Problem problem, String id) {
        return one(problem.staff(), StaffMember::id, "person", id);
    }

    /** Asks that every specialty is one of the problem's. */
    public static void specialties(Problem problem, List<String> codes) {
        codes.forEach(code -> one(problem.specialties(), Specialty::code, "specialty", code));
    }

    /** Asks that every procedure is one of the problem's. */
    public static void procedures(Problem problem, List<String> codes) {
        codes.forEach(code -> one(problem.procedures(), Procedure::code, "procedure", code));
    }

    /** Asks that anybody owns equipment of the type. */
    public static void equipment(Problem problem, String type) {
        code(
                "equipment",
                type,
                problem.equipment().stream().map(each -> each.type()).distinct().toList());
    }

    /** Asks that {@code role} is one. */
    public static void role(String role) {
        code("role", role, Roles.ALL.stream().sorted().toList());
    }

    /** Asks that {@code wanted} is one of {@code known}. */
    public static void code(String kind, String wanted, Collection<String> known) {
        if (!known.contains(wanted)) {
            throw new NothingToChangeException("No " + kind + " " + wanted + " is in the problem."
                    + Fault.maybe(wanted, known)
                    + (known.size() <= 12 && !known.isEmpty() ? " There is " + String.join(", ", known) + "." : ""));
        }
    }

    /** Asks that there is a day, and that no day stands twice. */
    public static void dates(String name, List<LocalDate> dates) {
        if (dates.isEmpty()) {
            throw new NothingToChangeException(name + " is empty. Give at least one day.");
        }
        if (dates.stream().distinct().count() < dates.size()) {
            throw new NothingToChangeException(name + " holds a day twice; once is enough.");
        }
    }

    /** A list that may be absent. */
    public static <T> List<T> list(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    private static <T> T one(List<T> all, Function<T, String> code, String kind, String wanted) {
        return all.stream()
                .filter(each -> code.apply(each).equals(wanted))
                .findFirst()
                .orElseThrow(() -> new NothingToChangeException("No " + kind + " " + wanted + " is in the problem."
                        + Fault.maybe(wanted, all.stream().map(code).toList())));
    }
}
