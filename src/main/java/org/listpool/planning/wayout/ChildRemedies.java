package org.listpool.planning.wayout;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.listpool.change.Change;
import org.listpool.change.ChildChange;
import org.listpool.model.Case;
import org.listpool.model.Problem;
import org.listpool.model.TheatreSession;
import org.listpool.rules.PlacementRules;
import org.listpool.rules.RuleCode;

/** What would have to be different about a child and its family for a session to be open to it. */
final class ChildRemedies {

    /** Rules whose limits belong to the session or the ward; the lists' remedies see to them. */
    private static final Set<RuleCode> OF_LISTS = EnumSet.of(RuleCode.TIME, RuleCode.OVERRUN, RuleCode.DISCHARGE);

    private final Problem problem;
    private final PlacementRules rules;

    ChildRemedies(Problem problem) {
        this.problem = problem;
        rules = new PlacementRules(problem);
    }

    /** The changes in the order of the rules; empty when none is needed; null when none would do. */
    @Nullable
    List<Change> find(Case child, TheatreSession session) {
        if (child.expectedMinutes() == null || child.sdMinutes() == null || child.observationMinutes() == null) {
            return null;
        }
        List<Change> changes = new ArrayList<>();
        for (RuleCode code : rules.broken(child, session)) {
            if (!OF_LISTS.contains(code) && !remedy(child, session, code, changes)) {
                return null;
            }
        }
        return changes;
    }

    private boolean remedy(Case child, TheatreSession session, RuleCode code, List<Change> changes) {
        LocalDate date = session.date();
        return switch (code) {
            case CONSENT -> changes.add(new ChildChange.PoolConsent(child.id()));
            case UNAVAILABLE -> changes.add(new ChildChange.FamilyAvailable(child.id(), date));
            case TRAVEL -> {
                Integer minutes = rules.findTravelMinutes(child, session.site());
                yield minutes != null && changes.add(new ChildChange.TravelLimit(child.id(), minutes));
            }
            case NOTICE -> {
                int days = (int) ChronoUnit.DAYS.between(problem.asOf(), date);
                yield days > 0 && changes.add(new ChildChange.NoticeDays(child.id(), days));
            }
            case EVIDENCE -> evidence(child, date, changes);
            case AGE_WEIGHT -> {
                Change override = new ChildChange.ConsultantOverride(child.id());
                Case accepted = ((ChildChange) override).applyTo(child);
                yield !rules.broken(accepted, session).contains(RuleCode.AGE_WEIGHT) && changes.add(override);
            }
            default -> false;
        };
    }

    private static boolean evidence(Case child, LocalDate date, List<Change> changes) {
        if (child.preopExpires() != null && child.preopExpires().isBefore(date)) {
            changes.add(new ChildChange.PreopRenewed(child.id(), date));
        }
        if (child.consentExpires() != null && child.consentExpires().isBefore(date)) {
            changes.add(new ChildChange.ConsentRenewed(child.id(), date));
        }
        if (child.imagingReadyFrom() != null && child.imagingReadyFrom().isAfter(date)) {
            changes.add(new ChildChange.ImagingReady(child.id(), date));
        }
        return true;
    }
}
