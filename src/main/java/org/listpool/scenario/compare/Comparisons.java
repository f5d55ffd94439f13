package org.listpool.scenario.compare;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.listpool.audit.AuditTrail;
import org.listpool.model.Equipment;
import org.listpool.model.Fault;
import org.listpool.scenario.Families;
import org.listpool.scenario.Wishes;
import org.listpool.scenario.Worlds;
import org.listpool.scenario.compare.ComparedRuns.Found;
import org.listpool.scenario.view.FamilyView;
import org.listpool.simulate.replicate.ReplicationSettings;
import org.listpool.simulate.replicate.Replications;
import org.listpool.whatif.Outcome;
import org.listpool.whatif.RunSettings;
import org.listpool.whatif.compare.Compared;
import org.listpool.whatif.compare.Comparison;

/** Compares what is stored. Whether the caller may is for the doors to say; each comparison is recorded here. */
@ApplicationScoped
public class Comparisons {

    /** Worlds of each plan, at most: fifty plans are to be answered while somebody waits. */
    public static final int MOST_WORLDS = 2000;

    private final ComparedRuns runs;
    private final Families families;
    private final Worlds worlds;
    private final AuditTrail audit;
    private final Clock clock;
    private final boolean demo;

    @Inject
    Comparisons(
            ComparedRuns runs,
            Families families,
            Worlds worlds,
            AuditTrail audit,
            Clock clock,
            @ConfigProperty(name = "listpool.demo", defaultValue = "false") boolean demo) {
        this.runs = runs;
        this.families = families;
        this.worlds = worlds;
        this.audit = audit;
        this.clock = clock;
        this.demo = demo;
    }

    /**
     * Compares what is asked for. Refuses a faulty wish with every fault (422), an id that nothing has (404) and a search that has no
     * plan yet (409), each with its place.
     *
     * @param form in which it leaves the house, for the record
     * @param place of the ids in the wish
     */
    public ComparisonView compare(ComparisonRequest request, String form, String place) {
        List<UUID> ids = columns(request, place);
        UUID baseline = baseline(request, ids, place);
        if (!ids.contains(baseline)) {
            ids.addFirst(baseline);
        }
        Wishes.refuseIfAny(countFaults(ids, place));
        List<Found> found = new ArrayList<>();
        for (UUID id : ids) {
            found.add(runs.get(id, place(request, id, place)));
        }
        Wishes.refuseIfAny(RateFaults.of(request.rates(), equipmentTypes(found)));
        List<FamilyView> ofFamilies = found.stream()
                .map(Found::familyId)
                .distinct()
                .map(families::get)
                .toList();
        UUID ofBaseline = found.get(ids.indexOf(baseline)).familyId();
        ReplicationSettings drawn =
                drawn(request.worlds(), families.get(ofBaseline).settings().seed());
        Comparison comparison = Comparison.of(
                found.stream().map(each -> compared(each, drawn)).toList(),
                ids.indexOf(baseline),
                request.rates(),
                noise(ofFamilies));
        audit.record(
                "COMPARE_SCENARIOS",
                ids.stream().map(UUID::toString).toList(),
                "form=" + form + " columns=" + ids.size());
        return new ComparisonView(clock.instant(), demo, settings(ofFamilies, found, drawn), comparison);
    }

    private static List<UUID> columns(ComparisonRequest request, String place) {
        List<Fault> faults = new ArrayList<>();
        List<UUID> ids = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < request.ids().size(); i++) {
            String id = request.ids().get(i);
            UUID read = read(id);
            if (read == null) {
                faults.add(new Fault(place + "/" + i, "This is no id of a scenario."));
            } else if (!seen.add(read.toString())) {
                faults.add(new Fault(place + "/" + i, "Name each scenario once."));
            } else {
                ids.add(read);
            }
        }
        if (request.ids().isEmpty()) {
            faults.add(new Fault(place, "Name the scenarios to compare."));
        }
        if (request.baseline() != null && read(request.baseline()) == null) {
            faults.add(new Fault("/baseline", "This is no id of a scenario."));
        }
        Integer worlds = request.worlds();
        if (worlds != null && worlds != 0 && (worlds < 2 || worlds > MOST_WORLDS)) {
            faults.add(new Fault("/worlds", "Give 0 for none, or 2 to " + MOST_WORLDS + "."));
        }
        // Before anything is looked up: each id costs a query.
        if (ids.size() > Comparison.MOST_COLUMNS) {
            faults.addAll(countFaults(ids, place));
        }
        Wishes.refuseIfAny(faults);
        return ids;
    }

    private static List<Fault> countFaults(List<UUID> ids, String place) {
        return ids.size() < 2 || ids.size() > Comparison.MOST_COLUMNS
                ? List.of(new Fault(
                        place, "Name 2 to " + Comparison.MOST_COLUMNS + " scenarios, the baseline among them."))
                : List.of();
    }

    private UUID baseline(ComparisonRequest request, List<UUID> ids, String place) {
        UUID named = request.baseline() == null ? null : read(request.baseline());
        if (named != null) {
            return named;
        }
        Set<UUID> of = new LinkedHashSet<>();
        for (int i = 0; i < ids.size(); i++) {
            of.add(runs.familyOf(ids.get(i), place + "/" + i));
        }
        if (of.size() > 1) {
            Wishes.refuseIfAny(List.of(new Fault(
                    "/baseline",
                    "The scenarios are of several families. Name the one that others are compared with.")));
        }
        return of.iterator().next();
    }

    private static String place(ComparisonRequest request, UUID id, String place) {
        for (int i = 0; i < request.ids().size(); i++) {
            if (id.equals(read(request.ids().get(i)))) {
                return place + "/" + i;
            }
        }
        return "/baseline";
    }

    private static @Nullable UUID read(String id) {
        try {
            return UUID.fromString(id.strip());
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** The worlds of the baseline's family, in the number that is asked for; null: none. */
    private @Nullable ReplicationSettings drawn(@Nullable Integer count, long seed) {
        if (count == null ? !worlds.wanted() : count == 0) {
            return null;
        }
        ReplicationSettings usual = worlds.settings(seed);
        return new ReplicationSettings(
                count == null ? usual.count() : count,
                seed,
                usual.declinedShare(),
                usual.cancelledShare(),
                usual.notBroughtShare(),
                usual.earlyStartMinutes());
    }

    /** Replicated anew, since what is stored with a run may be of other worlds than those of today's settings. */
    private static Compared compared(Found found, @Nullable ReplicationSettings drawn) {
        Outcome outcome = found.outcome();
        return new Compared(
                found.id().toString(),
                found.name(),
                outcome.problem(),
                outcome.plan(),
                drawn == null ? null : Replications.of(outcome.problem(), outcome.plan(), drawn));
    }

    private static Set<String> equipmentTypes(List<Found> found) {
        Set<String> types = new TreeSet<>();
        found.forEach(each -> each.outcome().problem().equipment().stream()
                .map(Equipment::type)
                .forEach(types::add));
        return types;
    }

    private static long noise(List<FamilyView> families) {
        long noise = 0;
        for (FamilyView family : families) {
            Long each = family.reference().noiseNeedPoints();
            noise = Math.max(noise, each == null ? 0 : each);
        }
        return noise;
    }

    private static List<String> settings(
            List<FamilyView> families, List<Found> found, @Nullable ReplicationSettings drawn) {
        Set<String> told = new LinkedHashSet<>();
        for (FamilyView family : families) {
            if (family.reference().noiseNeedPoints() == null) {
                told.add("How far two searches of the baseline of " + family.name() + " differ is not known yet.");
            }
            family.baselineChanged().reasons().forEach(each -> told.add(family.name() + ": " + each));
        }
        for (Found each : found) {
            told.add(each.name() + ": " + searched(each.settings()));
        }
        if (drawn != null) {
            told.add(drawn.count() + " worlds of seed " + drawn.seed() + ": " + percent(drawn.declinedShare())
                    + " of families decline, " + percent(drawn.cancelledShare())
                    + " of the others are cancelled on the day and " + percent(drawn.notBroughtShare())
                    + " not brought.");
        }
        return List.copyOf(told);
    }

    private static String searched(RunSettings settings) {
        return "at most " + settings.spentLimitSeconds() + " s of search"
                + (settings.stepLimit() == null ? "" : " or " + settings.stepLimit() + " steps") + ", seed "
                + settings.seed() + ".";
    }

    private static String percent(double share) {
        return Math.round(share * 1000) / 10.0 + " %";
    }
}
