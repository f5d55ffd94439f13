package org.listpool.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The immutable input of one plan: a collaborative's resources, the children who may be placed, and the places already
 * promised.
 *
 * <p>Carries no NHS number, name or local identifier. Lists keep the order of the document they came from.
 *
 * @param schema always {@value #SCHEMA}
 * @param name what people call it
 * @param asOf the day from which notice and waits are counted
 * @param hostSite the site that hosts the weekends, an id of {@code sites}
 * @param travelMinutes minutes by road: postcode district, then site
 * @param pinned places that the plan must keep
 * @param previous places of an earlier plan, which a re-plan leaves alone where need allows; empty for a first plan
 */
public record Problem(
        String schema,
        String name,
        LocalDate asOf,
        String hostSite,
        Rules rules,
        Weights weights,
        List<Provider> providers,
        List<Site> sites,
        List<Procedure> procedures,
        List<Specialty> specialties,
        List<TheatreSession> sessions,
        List<StaffMember> staff,
        List<Equipment> equipment,
        List<LoanLimit> loanLimits,
        Map<String, Map<String, Integer>> travelMinutes,
        List<Case> cases,
        List<Pin> pinned,
        List<Place> previous) {

    /** The contract's name and version for this document. */
    public static final String SCHEMA = "listpool/problem/1";

    /** Copies the lists, reading an absent one as empty. */
    public Problem {
        providers = Lists.copy(providers);
        sites = Lists.copy(sites);
        procedures = Lists.copy(procedures);
        specialties = Lists.copy(specialties);
        sessions = Lists.copy(sessions);
        staff = Lists.copy(staff);
        equipment = Lists.copy(equipment);
        loanLimits = Lists.copy(loanLimits);
        travelMinutes = Lists.copyTable(travelMinutes);
        cases = Lists.copy(cases);
        pinned = Lists.copy(pinned);
        previous = Lists.copy(previous);
    }

    /** The problem of planning {@code cases} with the resources of {@code collaborative} as at {@code asOf}. */
    public static Problem of(
            Collaborative collaborative, LocalDate asOf, List<Case> cases, List<Pin> pinned, List<Place> previous) {
        return new Problem(
                SCHEMA,
                collaborative.name(),
                asOf,
                collaborative.hostSite(),
                collaborative.rules(),
                collaborative.weights(),
                collaborative.providers(),
                collaborative.sites(),
                collaborative.procedures(),
                collaborative.specialties(),
                collaborative.sessions(),
                collaborative.staff(),
                collaborative.equipment(),
                collaborative.loanLimits(),
                collaborative.travelMinutes(),
                cases,
                pinned,
                previous);
    }

    /** The same problem with other weights. */
    public Problem withWeights(Weights other) {
        return new Problem(
                schema,
                name,
                asOf,
                hostSite,
                rules,
                other,
                providers,
                sites,
                procedures,
                specialties,
                sessions,
                staff,
                equipment,
                loanLimits,
                travelMinutes,
                cases,
                pinned,
                previous);
    }
}
