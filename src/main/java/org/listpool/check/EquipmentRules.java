package org.listpool.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.listpool.check.KnownPlan.Placed;
import org.listpool.model.Equipment;
import org.listpool.model.EquipmentKind;
import org.listpool.model.EquipmentLoan;
import org.listpool.model.Site;

/** The use of equipment against the units at the host: the first half of EQUIPMENT; {@link LoanRules} is the other. */
final class EquipmentRules {

    private final KnownPlan known;
    private final Findings findings;
    private final Map<String, EquipmentKind> kinds = new HashMap<>();
    private final Map<String, Integer> reprocessMinutes = new HashMap<>();

    private EquipmentRules(KnownPlan known, Findings findings) {
        this.known = known;
        this.findings = findings;
        for (Equipment owned : known.problem().equipment()) {
            kinds.putIfAbsent(owned.type(), owned.kind());
            reprocessMinutes.merge(owned.type(), owned.reprocessMinutes(), Math::max);
        }
    }

    /** One type at one site. */
    private record TypeAt(Site site, String type) {

        String where() {
            return type + " at " + site.ods();
        }
    }

    static void check(KnownPlan known, Findings findings) {
        EquipmentRules rules = new EquipmentRules(known, findings);
        Map<TypeAt, List<Placed>> uses = new LinkedHashMap<>();
        for (Placed placed : known.placed()) {
            Site host = placed.host();
            for (String type : new TreeSet<>(placed.child().equipment())) {
                if (host != null) {
                    uses.computeIfAbsent(new TypeAt(host, type), t -> new ArrayList<>())
                            .add(placed);
                }
            }
        }
        uses.forEach(rules::check);
    }

    private void check(TypeAt at, List<Placed> uses) {
        switch (kinds.get(at.type())) {
            case CAPITAL -> capital(at, uses);
            case TRAY -> trays(at, uses);
            case CONSUMABLE -> consumables(at, uses);
            case null ->
                uses.forEach(use ->
                        findings.add(RuleCode.EQUIPMENT, use.where() + "needs " + at.type() + ", which nobody has."));
        }
    }

    private void capital(TypeAt at, List<Placed> uses) {
        Map<LocalDate, Set<String>> sessions = new TreeMap<>();
        for (Placed use : uses) {
            sessions.computeIfAbsent(use.date(), d -> new HashSet<>())
                    .add(use.session().id());
        }
        sessions.forEach((date, ids) -> {
            long units = units(at, date);
            if (ids.size() > units) {
                findings.add(
                        RuleCode.EQUIPMENT,
                        at.where() + " on " + date + ": " + ids.size() + " sessions need it; " + units
                                + " units are there.");
            }
        });
    }

    /** A tray's absence from the first minute to before the last, counted in minutes since 1970. */
    private record Out(long from, long until) {}

    private void trays(TypeAt at, List<Placed> uses) {
        List<Out> outs = new ArrayList<>();
        Set<Long> moments = new TreeSet<>();
        for (Placed use : uses) {
            long midnight = use.date().toEpochDay() * Moments.DAY;
            Out out =
                    new Out(midnight + use.start(), midnight + use.end() + reprocessMinutes.getOrDefault(at.type(), 0));
            outs.add(out);
            // Only a case that takes a tray can take one too many. A lent tray that goes home used, for its owner to
            // reprocess, is still out on the day after its loan, when no case asks for it.
            moments.add(out.from());
        }
        Map<LocalDate, String> worst = new TreeMap<>();
        Map<LocalDate, Long> most = new HashMap<>();
        for (long moment : moments) {
            LocalDate date = LocalDate.ofEpochDay(Math.floorDiv(moment, Moments.DAY));
            long out = outs.stream()
                    .filter(o -> o.from() <= moment && moment < o.until())
                    .count();
            long units = units(at, date);
            if (out > units && out > most.getOrDefault(date, 0L)) {
                most.put(date, out);
                worst.put(
                        date,
                        at.where() + " on " + date + ": " + out + " trays are out at "
                                + Moments.clock(Math.floorMod(moment, Moments.DAY)) + "; " + units
                                + " units are there.");
            }
        }
        worst.values().forEach(text -> findings.add(RuleCode.EQUIPMENT, text));
    }

    private void consumables(TypeAt at, List<Placed> uses) {
        Map<Long, List<Placed>> byWeek = new TreeMap<>();
        for (Placed use : uses) {
            byWeek.computeIfAbsent(Moments.week(use.date()), w -> new ArrayList<>())
                    .add(use);
        }
        byWeek.forEach((week, used) -> {
            long units = own(at);
            for (EquipmentLoan loan : loansOf(at)) {
                if (loan.dates().stream().anyMatch(date -> Moments.week(date) == week)) {
                    units += loan.count();
                }
            }
            if (used.size() > units) {
                findings.add(
                        RuleCode.EQUIPMENT,
                        at.where() + " in the week of " + used.getFirst().date() + ": " + used.size() + " are used; "
                                + units + " are there.");
            }
        });
    }

    /** Units at the site on a day: its provider's own and those lent for that day. */
    private long units(TypeAt at, LocalDate date) {
        long units = own(at);
        for (EquipmentLoan loan : loansOf(at)) {
            if (loan.dates().contains(date)) {
                units += loan.count();
            }
        }
        return units;
    }

    private long own(TypeAt at) {
        return known.problem().equipment().stream()
                .filter(owned -> owned.type().equals(at.type())
                        && owned.provider().equals(at.site().provider()))
                .mapToLong(Equipment::count)
                .sum();
    }

    private List<EquipmentLoan> loansOf(TypeAt at) {
        return known.plan().loans().stream()
                .filter(loan -> at.type().equals(loan.type()) && at.site().ods().equals(loan.site()))
                .toList();
    }
}
