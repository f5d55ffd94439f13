package org.listpool.waitlist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.listpool.model.Case;
import org.listpool.model.Collaborative;
import org.listpool.model.Pin;
import org.listpool.model.Place;
import org.listpool.model.Problem;
import org.listpool.model.Procedure;
import org.listpool.resources.Catalogue;
import org.listpool.resources.Collaboratives;

/** The present pool as a problem to plan: no NHS number, no local identifier, pseudonyms for persons. */
@ApplicationScoped
public class PoolProblems {

    private final WaitingListEntries entries;
    private final Collaboratives collaboratives;
    private final PersonPseudonyms pseudonyms;
    private final EntityManager entities;
    private final LoggedMinutes loggedMinutes;
    private final Clock clock;

    @Inject
    PoolProblems(
            WaitingListEntries entries,
            Collaboratives collaboratives,
            PersonPseudonyms pseudonyms,
            EntityManager entities,
            LoggedMinutes loggedMinutes,
            Clock clock) {
        this.entries = entries;
        this.collaboratives = collaboratives;
        this.pseudonyms = pseudonyms;
        this.entities = entities;
        this.loggedMinutes = loggedMinutes;
        this.clock = clock;
    }

    /**
     * Everyone who waits as at {@code asOf}, with the resources that hold.
     *
     * <p>A child without pooling details is there with nulls, which the rules keep from being placed. Left out are
     * children whose clock starts after {@code asOf} and those whose procedure or treatment function the catalogue has
     * dropped since their file came. Minutes and spread are the supplement's, each for itself; where it gives none, those of
     * the home trust's theatre log; where that has no case of the procedure, the catalogue's.
     *
     * @return the problem, its cases by id
     */
    @Transactional
    public Problem current(LocalDate asOf, List<Pin> pinned, List<Place> previous) {
        Collaborative collaborative = collaboratives.get();
        Catalogue catalogue = Catalogue.of(collaborative);
        UnaryOperator<String> pseudonym = pseudonyms.pseudonyms();
        Map<String, ChildIdentity> children = waiting("ChildIdentity", ChildIdentity.class)
                .collect(Collectors.toMap(ChildIdentity::caseId, Function.identity()));
        Map<String, StoredDetails> details = waiting("StoredDetails", StoredDetails.class)
                .collect(Collectors.toMap(StoredDetails::caseId, Function.identity()));
        Map<LoggedMinutes.Of, LoggedMinutes.Minutes> logged = loggedMinutes.current(collaborative);
        List<Case> cases = new ArrayList<>();
        for (WaitingListEntry entry : entries.listWaiting()) {
            ChildIdentity child = children.get(entry.caseId());
            Procedure procedure = catalogue.findProcedure(entry.opcsCode());
            String specialty = catalogue.findSpecialty(entry.treatmentFunctionCode());
            if (child == null
                    || procedure == null
                    || specialty == null
                    || entry.rttClockStart().isAfter(asOf)) {
                continue;
            }
            LoggedMinutes.Minutes minutes = logged.getOrDefault(
                    new LoggedMinutes.Of(entry.provider(), procedure.code()),
                    new LoggedMinutes.Minutes(procedure.meanMinutes(), procedure.sdMinutes()));
            cases.add(caseOf(
                    entry, child, procedure, minutes, specialty, told(entry, details.get(entry.caseId())), pseudonym));
        }
        cases.sort(Comparator.comparing(Case::id));
        return Problem.of(collaborative, asOf, cases, pinned, previous);
    }

    /**
     * The day from which a plan or a view counts when none is named: today, or the latest day on which the lists or the
     * resources were true where that lies ahead, as it does for a synthetic pool.
     */
    @Transactional
    public LocalDate defaultAsOf() {
        LocalDate today = LocalDate.now(clock);
        LocalDate census = (LocalDate) entities.createNativeQuery(
                        "select max(census) from extract_receipt where kind = 'WAITING_LIST'", LocalDate.class)
                .getSingleResult();
        Collaborative collaborative = collaboratives.find();
        return Stream.of(today, census, collaborative == null ? null : collaborative.asOf())
                .filter(date -> date != null)
                .max(Comparator.naturalOrder())
                .orElse(today);
    }

    private <T> Stream<T> waiting(String entity, Class<T> type) {
        return entities
                .createQuery(
                        "select x from " + entity + " x join WaitingListEntry e on e.caseId = x.caseId"
                                + " where e.status = :waiting",
                        type)
                .setParameter("waiting", EntryStatus.WAITING)
                .getResultList()
                .stream();
    }

    private static @Nullable PoolingDetails told(WaitingListEntry entry, @Nullable StoredDetails stored) {
        return stored == null || !stored.provider().equals(entry.provider()) ? null : stored.details();
    }

    private static Case caseOf(
            WaitingListEntry entry,
            ChildIdentity child,
            Procedure procedure,
            LoggedMinutes.Minutes minutes,
            String specialty,
            @Nullable PoolingDetails told,
            UnaryOperator<String> pseudonym) {
        PoolingDetails details = told == null ? PoolingDetails.NONE : told;
        Integer expected = details.expectedMinutes();
        Integer sd = details.sdMinutes();
        Set<String> equipment = new LinkedHashSet<>(procedure.equipment());
        equipment.addAll(details.extraEquipment());
        return new Case(
                entry.caseId(),
                entry.provider(),
                specialty,
                procedure.code(),
                entry.priority(),
                entry.rttClockStart(),
                child.dateOfBirth(),
                details.weightKg(),
                details.postcodeDistrict(),
                expected == null ? Integer.valueOf(minutes.expectedMinutes()) : expected,
                sd == null ? Integer.valueOf(minutes.sdMinutes()) : sd,
                procedure.observationMinutes(),
                details.maxTravelMinutes(),
                details.noticeDays(),
                details.poolConsent(),
                details.unavailable(),
                details.siblingGroup(),
                details.flags(),
                List.copyOf(equipment),
                details.preopExpires(),
                details.consentExpires(),
                details.imagingReadyFrom(),
                details.consultantOverride(),
                details.imdDecile(),
                pseudonym.apply(child.nhsNumber()));
    }
}
