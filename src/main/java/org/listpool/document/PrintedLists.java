package org.listpool.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.listpool.access.Caller;
import org.listpool.access.Role;
import org.listpool.audit.AuditTrail;
import org.listpool.house.ProblemException;
import org.listpool.model.Plan;
import org.listpool.plan.Plans;
import org.listpool.waitlist.WaitingListEntries;

/** Theatre lists of stored plans as PDF. NHS numbers are on them for a manager only; each print is recorded. */
@ApplicationScoped
public class PrintedLists {

    private static final int NOT_FOUND = 404;

    private final Plans plans;
    private final WaitingListEntries entries;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;
    private final boolean demo;

    @Inject
    PrintedLists(
            Plans plans,
            WaitingListEntries entries,
            AuditTrail audit,
            Caller caller,
            Clock clock,
            @ConfigProperty(name = "listpool.demo", defaultValue = "false") boolean demo) {
        this.plans = plans;
        this.entries = entries;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
        this.demo = demo;
    }

    /** The list of one session. */
    @Transactional
    public byte[] ofSession(UUID planId, String sessionId) {
        return print(
                planId, "Theatre list " + sessionId, list -> list.sessionId().equals(sessionId));
    }

    /** All lists of one day, a sheet each. */
    @Transactional
    public byte[] ofDay(UUID planId, LocalDate date) {
        return print(planId, "Theatre lists of " + date, list -> list.date().equals(date));
    }

    private byte[] print(UUID planId, String title, Predicate<TheatreList> wanted) {
        Plan plan = plans.findPlan(planId);
        List<TheatreList> lists = plan == null
                ? List.of()
                : TheatreLists.of(plans.getProblem(planId), plan).stream()
                        .filter(wanted)
                        .filter(TheatreList::runs)
                        .toList();
        if (plan == null || lists.isEmpty()) {
            throw new ProblemException(
                    NOT_FOUND,
                    "No such list",
                    "The plan has no list there: it names no such session or day, or nobody is on it.");
        }
        List<String> children = lists.stream()
                .flatMap(list -> list.children().stream())
                .map(ListedChild::caseId)
                .toList();
        Map<String, String> nhsNumbers = caller.has(Role.MANAGER) ? nhsNumbers(children) : Map.of();
        record(planId, lists, children, !nhsNumbers.isEmpty());
        Double nearness =
                plan.kpis().get("withinPercentOfBest") instanceof Number percent ? percent.doubleValue() : null;
        return new ListPrint(
                        title, lists, nhsNumbers, planId.toString(), nearness, clock.instant(), caller.name(), demo)
                .toPdf();
    }

    private Map<String, String> nhsNumbers(List<String> children) {
        return entries.findIdentities(children).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().nhsNumber()));
    }

    private void record(UUID planId, List<TheatreList> lists, List<String> children, boolean identified) {
        List<String> subjects = new ArrayList<>(children);
        subjects.add(planId.toString());
        String sessions = lists.stream().map(TheatreList::sessionId).collect(Collectors.joining(" "));
        audit.record("PRINT_THEATRE_LIST", subjects, "sessions=" + sessions + " identified=" + identified);
    }
}
