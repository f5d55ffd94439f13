package org.listpool.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What a collaborative of trusts brings to its weekends: sites, sessions, people, equipment, rules and weights.
 *
 * @param schema always {@value #SCHEMA}
 * @param asOf the day on which the document was true
 * @param hostSite the site that hosts the weekends, an id of {@code sites}
 * @param travelMinutes minutes by road: postcode district, then site
 */
public record Collaborative(
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
        Map<String, Map<String, Integer>> travelMinutes) {

    /** The contract's name and version for this document. */
    public static final String SCHEMA = "listpool/collaborative/1";

    /** Copies the lists, reading an absent one as empty. */
    public Collaborative {
        providers = Lists.copy(providers);
        sites = Lists.copy(sites);
        procedures = Lists.copy(procedures);
        specialties = Lists.copy(specialties);
        sessions = Lists.copy(sessions);
        staff = Lists.copy(staff);
        equipment = Lists.copy(equipment);
        loanLimits = Lists.copy(loanLimits);
        travelMinutes = Lists.copyTable(travelMinutes);
    }
}
