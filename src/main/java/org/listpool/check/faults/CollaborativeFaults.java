package org.listpool.check.faults;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.listpool.model.Collaborative;
import org.listpool.model.Equipment;
import org.listpool.model.Fault;
import org.listpool.model.LoanLimit;
import org.listpool.model.Provider;
import org.listpool.model.Site;
import org.listpool.model.Specialty;
import org.listpool.model.TheatreSession;

/** What is wrong with a collaborative whose structure is right. */
public final class CollaborativeFaults {

    private final Collaborative collaborative;
    private final FaultList faults;
    private final Set<String> providers;
    private final Set<String> sites;
    private final Set<String> specialties;

    private CollaborativeFaults(Collaborative collaborative, FaultList faults) {
        this.collaborative = collaborative;
        this.faults = faults;
        providers = faults.ids("providers", "ods", "provider", collaborative.providers(), Provider::ods);
        sites = faults.ids("sites", "ods", "site", collaborative.sites(), Site::ods);
        specialties = faults.ids("specialties", "code", "specialty", collaborative.specialties(), Specialty::code);
    }

    /** Every fault, part by part; empty for a collaborative that can be planned with. */
    public static List<Fault> find(Collaborative collaborative) {
        FaultList faults = new FaultList();
        find(collaborative, faults);
        return faults.list();
    }

    static void find(Collaborative collaborative, FaultList faults) {
        new CollaborativeFaults(collaborative, faults).all();
    }

    private void all() {
        if (collaborative.name().isBlank()) {
            faults.add("/name", "The name is blank; people find the document by it.");
        }
        if (providers.isEmpty()) {
            faults.add("/providers", "There is no provider; name at least the host.");
        }
        faults.known("/hostSite", "site", collaborative.hostSite(), sites);
        RuleFaults.find(collaborative.rules(), collaborative.weights(), faults);
        sites();
        treatmentFunctions();
        Set<String> procedures = new CatalogueFaults(faults).procedures(collaborative, specialties);
        TheatreFaults theatre = new TheatreFaults(faults);
        theatre.sessions(collaborative.sessions(), sites, specialties);
        theatre.staff(collaborative.staff(), providers, procedures);
        equipment();
        loanLimits();
        travel();
    }

    private void sites() {
        for (int i = 0; i < collaborative.sites().size(); i++) {
            Site site = collaborative.sites().get(i);
            String pointer = "/sites/" + i;
            faults.known(pointer + "/provider", "provider", site.provider(), providers);
            faults.atLeast(pointer + "/wardPlaces", site.wardPlaces(), 0);
            if (!site.wardOpens().isBefore(site.wardCloses())) {
                faults.add(
                        pointer + "/wardCloses",
                        "The ward opens at " + site.wardOpens() + " and closes at " + site.wardCloses()
                                + "; it must close later.");
            }
        }
    }

    private void treatmentFunctions() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < collaborative.specialties().size(); i++) {
            List<String> codes = collaborative.specialties().get(i).tfc();
            for (int j = 0; j < codes.size(); j++) {
                String pointer = "/specialties/" + i + "/tfc/" + j;
                if (!codes.get(j).matches("[0-9A-Z]{3}")) {
                    faults.add(pointer, codes.get(j) + " is no treatment function code; one is like 120.");
                } else if (!seen.add(codes.get(j))) {
                    faults.add(pointer, codes.get(j) + " stands twice; a code belongs to one specialty.");
                }
            }
        }
    }

    private void equipment() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < collaborative.equipment().size(); i++) {
            Equipment owned = collaborative.equipment().get(i);
            String pointer = "/equipment/" + i;
            if (owned.type().isBlank()) {
                faults.add(pointer + "/type", "The type of equipment is blank.");
            }
            faults.known(pointer + "/provider", "provider", owned.provider(), providers);
            faults.atLeast(pointer + "/count", owned.count(), 0);
            faults.atLeast(pointer + "/reprocessMinutes", owned.reprocessMinutes(), 0);
            faults.unique(pointer + "/loanDates", owned.loanDates());
            if (!seen.add(owned.type() + "\n" + owned.provider())) {
                faults.add(
                        pointer,
                        owned.type() + " of " + owned.provider() + " stands twice; count its units in one entry.");
            }
            Equipment first = collaborative.equipment().stream()
                    .filter(e -> e.type().equals(owned.type()))
                    .findFirst()
                    .orElse(owned);
            if (first.kind() != owned.kind()) {
                faults.add(
                        pointer + "/kind",
                        owned.type() + " is " + owned.kind() + " here and " + first.kind()
                                + " above; a type is of one kind.");
            }
        }
    }

    private void loanLimits() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < collaborative.loanLimits().size(); i++) {
            LoanLimit limit = collaborative.loanLimits().get(i);
            String pointer = "/loanLimits/" + i;
            faults.known(pointer + "/provider", "provider", limit.provider(), providers);
            faults.atLeast(pointer + "/maxStaffPerDay", limit.maxStaffPerDay(), 0);
            if (!seen.add(limit.provider())) {
                faults.add(pointer + "/provider", limit.provider() + " has two limits; one is enough.");
            }
        }
    }

    private void travel() {
        Map<String, Map<String, Integer>> rows = collaborative.travelMinutes();
        Set<String> hosts = new LinkedHashSet<>();
        for (TheatreSession session : collaborative.sessions()) {
            if (sites.contains(session.site())) {
                hosts.add(session.site());
            }
        }
        if (rows.isEmpty() && !hosts.isEmpty()) {
            faults.add("/travelMinutes", "There is no travel row; a child of a district without one cannot be placed.");
        }
        rows.forEach((district, minutes) -> {
            String pointer = "/travelMinutes/" + Fault.escape(district);
            for (String host : hosts) {
                if (!minutes.containsKey(host)) {
                    faults.add(
                            pointer,
                            "The row of " + district + " lacks site " + host + ", which hosts sessions. It has "
                                    + new TreeSet<>(minutes.keySet()) + ".");
                }
            }
            minutes.forEach((site, time) -> {
                faults.known(pointer + "/" + Fault.escape(site), "site", site, sites);
                faults.atLeast(pointer + "/" + Fault.escape(site), time, 0);
            });
        });
    }
}
