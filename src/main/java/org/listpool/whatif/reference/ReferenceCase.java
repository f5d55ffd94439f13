package org.listpool.whatif.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.listpool.change.Change;
import org.listpool.change.NothingToChangeException;
import org.listpool.change.family.FamilyChange;
import org.listpool.change.people.LendingChange;
import org.listpool.change.supply.EquipmentChange;
import org.listpool.change.theatre.SessionChange;
import org.listpool.change.theatre.WardChange;
import org.listpool.model.Case;
import org.listpool.model.Equipment;
import org.listpool.model.Problem;
import org.listpool.model.Provider;
import org.listpool.model.Site;
import org.listpool.model.TheatreSession;

/**
 * The scenarios that tell what pooling and lending bought on a pool: the questions of the weekends of 2021. Source: S130
 *
 * <p>A trust by itself works at its own hospital, with a ward of the host's size there, its own people and equipment, and treats
 * its own children, who need no consent and no journey to another trust. Assumption: A-133. Either it has all the sessions, which
 * no two trusts could have at once, or its share of them by need, so that the trusts together have the theatre time of the pooled
 * weekends. Assumption: A-132
 */
public final class ReferenceCase {

    private final Problem problem;
    private final Site host;

    private ReferenceCase(Problem problem, Site host) {
        this.problem = problem;
        this.host = host;
    }

    /**
     * The scenarios of a pool, the pooled one first; each changes {@code problem}.
     *
     * @throws NothingToChangeException where places are promised, which the trusts by themselves could not keep, or the host
     *     is missing
     */
    public static List<ReferenceScenario> scenarios(Problem problem) {
        if (!problem.pinned().isEmpty()) {
            throw new NothingToChangeException(
                    "The reference case takes sessions elsewhere, so no place may be promised yet; "
                            + problem.pinned().size() + " are. Choose a baseline without pins.");
        }
        Site host = problem.sites().stream()
                .filter(site -> site.ods().equals(problem.hostSite()))
                .findFirst()
                .orElseThrow(() -> new NothingToChangeException("The problem lacks its host site."));
        return new ReferenceCase(problem, host).all();
    }

    private List<ReferenceScenario> all() {
        List<ReferenceScenario> all = new ArrayList<>();
        all.add(scenario(ReferenceKind.POOLED, null, null, "Pooled, with loans", List.of()));
        all.add(scenario(ReferenceKind.POOLED_WITHOUT_LENDING, null, null, "Pooled, without any loan", noLoans(null)));
        Map<String, String> owners = SessionShares.of(problem);
        for (Provider trust : problem.providers()) {
            Site own = site(trust.ods());
            if (own != null) {
                all.add(scenario(
                        ReferenceKind.ALONE_OWN_SHARE,
                        trust.ods(),
                        null,
                        trust.ods() + " by itself, with its share of the sessions",
                        alone(trust.ods(), own, owners)));
            }
        }
        for (Provider trust : problem.providers()) {
            Site own = site(trust.ods());
            if (own != null) {
                all.add(scenario(
                        ReferenceKind.ALONE_ALL_SESSIONS,
                        trust.ods(),
                        null,
                        trust.ods() + " by itself, with all the sessions",
                        alone(trust.ods(), own, Map.of())));
            }
        }
        for (Provider trust : problem.providers()) {
            if (lendsPeople(trust.ods()) && isAwaySomewhere(trust.ods())) {
                all.add(scenario(
                        ReferenceKind.STAFF_LOANS_WITHDRAWN,
                        trust.ods(),
                        null,
                        trust.ods() + " lends nobody",
                        List.of(new LendingChange.Forbidden(trust.ods()))));
            }
        }
        lent().forEach(unit -> all.add(scenario(
                ReferenceKind.EQUIPMENT_LOANS_WITHDRAWN,
                unit.provider(),
                unit.type(),
                unit.provider() + " lends no " + unit.type(),
                List.of(new EquipmentChange.LoansWithdrawn(unit.type(), unit.provider())))));
        return all;
    }

    private List<Change> alone(String trust, Site own, Map<String, String> owners) {
        List<Change> changes = new ArrayList<>();
        for (TheatreSession session : problem.sessions()) {
            if (!owners.getOrDefault(session.id(), trust).equals(trust)) {
                changes.add(new SessionChange.Removed(session.id()));
            } else if (!session.site().equals(own.ods())) {
                changes.add(new SessionChange.Moved(session.id(), null, null, own.ods()));
            }
        }
        if (own.wardPlaces() != host.wardPlaces()) {
            changes.add(new WardChange.Places(own.ods(), host.wardPlaces()));
        }
        if (problem.cases().stream().anyMatch(each -> Boolean.TRUE.equals(each.poolConsent()))) {
            // Nobody goes to another trust, so that only the trust's own children are treated.
            changes.add(new FamilyChange.Consent(0, null, 1));
        }
        changes.addAll(noLoans(trust));
        return changes;
    }

    /** Nobody lends anything; what {@code except} has is its own where it works, so nothing of its is withdrawn. */
    private List<Change> noLoans(@Nullable String except) {
        List<Change> changes = new ArrayList<>();
        for (Provider trust : problem.providers()) {
            if (!trust.ods().equals(except)) {
                if (lendsPeople(trust.ods())) {
                    changes.add(new LendingChange.Forbidden(trust.ods()));
                }
                if (problem.equipment().stream()
                        .anyMatch(each -> each.provider().equals(trust.ods())
                                && !each.loanDates().isEmpty())) {
                    changes.add(new EquipmentChange.LoansWithdrawn(null, trust.ods()));
                }
            }
        }
        return changes;
    }

    private boolean lendsPeople(String trust) {
        Integer limit = LendingChange.limit(problem, trust);
        return (limit == null || limit > 0)
                && problem.staff().stream().anyMatch(each -> each.provider().equals(trust));
    }

    /** Whether some session is at another trust's site. */
    private boolean isAwaySomewhere(String trust) {
        Set<String> own = problem.sites().stream()
                .filter(site -> site.provider().equals(trust))
                .map(Site::ods)
                .collect(Collectors.toSet());
        return problem.sessions().stream().anyMatch(session -> !own.contains(session.site()));
    }

    /** What could be lent and some child on a served list needs, by trust and type. */
    private List<Equipment> lent() {
        Set<String> served = problem.sessions().stream()
                .flatMap(session -> session.specialties().stream())
                .collect(Collectors.toSet());
        Set<String> needed = problem.cases().stream()
                .filter(each -> served.contains(each.specialty()))
                .map(Case::equipment)
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        return problem.equipment().stream()
                .filter(each -> each.count() > 0 && !each.loanDates().isEmpty() && needed.contains(each.type()))
                .filter(each -> isAwaySomewhere(each.provider()))
                .sorted(Comparator.comparing(Equipment::provider).thenComparing(Equipment::type))
                .toList();
    }

    private @Nullable Site site(String trust) {
        return host.provider().equals(trust)
                ? host
                : problem.sites().stream()
                        .filter(site -> site.provider().equals(trust))
                        .findFirst()
                        .orElse(null);
    }

    private static ReferenceScenario scenario(
            ReferenceKind kind, @Nullable String trust, @Nullable String equipment, String name, List<Change> changes) {
        return new ReferenceScenario(kind, trust, equipment, name, changes);
    }
}
