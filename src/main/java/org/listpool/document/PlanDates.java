package org.listpool.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.listpool.access.Caller;
import org.listpool.audit.AuditTrail;
import org.listpool.house.ProblemException;
import org.listpool.model.Plan;
import org.listpool.model.Problem;
import org.listpool.plan.PlanMetadata;
import org.listpool.plan.PlanStatus;
import org.listpool.plan.Plans;
import org.listpool.waitlist.ChildIdentity;
import org.listpool.waitlist.WaitingListEntries;

/** The dates that a finished plan gives to one trust's own children, to load back into that trust's system. */
@ApplicationScoped
public class PlanDates {

    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;

    private final Plans plans;
    private final WaitingListEntries entries;
    private final AuditTrail audit;
    private final Caller caller;

    @Inject
    PlanDates(Plans plans, WaitingListEntries entries, AuditTrail audit, Caller caller) {
        this.plans = plans;
        this.entries = entries;
        this.audit = audit;
        this.caller = caller;
    }

    /** As {@link #list}, as CSV. */
    @Transactional
    public String csv(UUID planId, String provider) {
        return DatesCsv.of(list(planId, provider));
    }

    /**
     * The dates, by day, theatre and time.
     *
     * @param provider code of the children's home trust; a caller of another trust is refused
     */
    @Transactional
    public List<DateRow> list(UUID planId, String provider) {
        caller.requireProvider(provider);
        PlanMetadata run = plans.get(planId);
        if (!run.status().isFinal() || run.status() == PlanStatus.FAILED) {
            throw new ProblemException(
                    CONFLICT, "No dates yet", "Dates are given by a plan that is finished and breaks no rule.");
        }
        Problem problem = plans.getProblem(planId);
        if (problem.providers().stream().noneMatch(trust -> trust.ods().equals(provider))) {
            throw new ProblemException(
                    NOT_FOUND, "No such trust", "The plan's collaborative lists no trust of this code.");
        }
        Plan plan = plans.findPlan(planId);
        List<TheatreList> lists = plan == null ? List.of() : TheatreLists.of(problem, plan);
        List<String> own = lists.stream()
                .flatMap(list -> list.children().stream())
                .filter(child -> child.homeTrust().equals(provider))
                .map(ListedChild::caseId)
                .toList();
        Map<String, ChildIdentity> identities = entries.findIdentities(own);
        List<DateRow> rows = new ArrayList<>();
        for (TheatreList list : lists) {
            list.children().stream()
                    .filter(child -> child.homeTrust().equals(provider))
                    .forEach(child -> rows.add(row(list, child, identities)));
        }
        List<String> subjects = new ArrayList<>(own);
        subjects.add(planId.toString());
        audit.record("EXPORT_DATES", subjects, "provider=" + provider);
        return rows;
    }

    private static DateRow row(TheatreList list, ListedChild child, Map<String, ChildIdentity> identities) {
        ChildIdentity identity = identities.get(child.caseId());
        int colon = child.caseId().indexOf(':');
        return new DateRow(
                colon < 0 ? child.homeTrust() : child.caseId().substring(0, colon),
                child.pathway(),
                identity == null ? null : identity.localPatientIdentifier(),
                child.homeTrust(),
                list.date(),
                list.site(),
                list.sessionId(),
                list.theatre(),
                child.arrive(),
                child.start(),
                child.opcs(),
                list.latestOffer());
    }
}
