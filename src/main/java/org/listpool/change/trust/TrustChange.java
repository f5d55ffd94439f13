package org.listpool.change.trust;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.listpool.change.NothingToChangeException;
import org.listpool.change.PoolChange;
import org.listpool.change.edit.Edits;
import org.listpool.change.edit.Known;
import org.listpool.change.edit.Removals;
import org.listpool.change.edit.Words;
import org.listpool.model.Case;
import org.listpool.model.Equipment;
import org.listpool.model.LoanLimit;
import org.listpool.model.Problem;
import org.listpool.model.Provider;
import org.listpool.model.Site;
import org.listpool.model.StaffMember;
import org.listpool.model.TheatreSession;

/** What could be different about which trusts work together. */
public sealed interface TrustChange extends PoolChange {

    /** A trust leaves, and with it its children, people, equipment, loan limit, sites and their sessions. The host cannot. */
    record Left(String provider) implements TrustChange {

        @Override
        public Problem applyTo(Problem problem) {
            Known.provider(problem, provider);
            if (Known.host(problem).provider().equals(provider)) {
                throw new NothingToChangeException(provider + " is the host, which cannot leave.");
            }
            Set<String> sites = problem.sites().stream()
                    .filter(site -> site.provider().equals(provider))
                    .map(Site::ods)
                    .collect(Collectors.toSet());
            Problem without = Removals.sessions(
                    Removals.children(problem, Removals.childrenOf(problem, provider)),
                    problem.sessions().stream()
                            .filter(session -> sites.contains(session.site()))
                            .map(TheatreSession::id)
                            .collect(Collectors.toSet()));
            return Edits.with(
                    without,
                    Map.of(
                            "providers", others(without.providers(), Provider::ods),
                            "sites", others(without.sites(), Site::provider),
                            "staff", others(without.staff(), StaffMember::provider),
                            "equipment", others(without.equipment(), Equipment::provider),
                            "loanLimits", others(without.loanLimits(), LoanLimit::provider),
                            "travelMinutes", without(without.travelMinutes(), sites)));
        }

        private <T> List<T> others(List<T> all, Function<T, String> owner) {
            return all.stream()
                    .filter(each -> !owner.apply(each).equals(provider))
                    .toList();
        }

        private static Map<String, Map<String, Integer>> without(
                Map<String, Map<String, Integer>> rows, Set<String> sites) {
            Map<String, Map<String, Integer>> kept = new LinkedHashMap<>();
            rows.forEach((district, row) -> {
                Map<String, Integer> minutes = new LinkedHashMap<>(row);
                minutes.keySet().removeAll(sites);
                kept.put(district, minutes);
            });
            return kept;
        }

        @Override
        public String sentence() {
            return provider + " leaves, with its children, people and equipment.";
        }
    }

    /**
     * A trust joins with what is given, all of it its own.
     *
     * @param loanLimit people it lends a day at most; null: as many as volunteered
     * @param cases synthetic children, whose ids begin with {@code NEW:}
     * @param travelMinutes rows of new districts, and minutes to new sites in rows that are there
     */
    record Joined(
            Provider provider,
            List<Site> sites,
            List<StaffMember> staff,
            List<Equipment> equipment,
            @Nullable Integer loanLimit,
            List<Case> cases,
            Map<String, Map<String, Integer>> travelMinutes)
            implements TrustChange {

        /** Copies the lists, reading an absent one as empty; refuses what is not the trust's own. */
        public Joined {
            sites = Known.list(sites);
            staff = Known.list(staff);
            equipment = Known.list(equipment);
            cases = Known.list(cases);
            travelMinutes = travelMinutes == null ? Map.of() : new LinkedHashMap<>(travelMinutes);
            own(sites, Site::provider, provider.ods(), "sites");
            own(staff, StaffMember::provider, provider.ods(), "staff");
            own(equipment, Equipment::provider, provider.ods(), "equipment");
            own(cases, Case::provider, provider.ods(), "cases");
            cases.forEach(Likenesses::requireSynthetic);
            if (loanLimit != null) {
                Edits.atLeast("loanLimit", loanLimit, 0);
            }
        }

        @Override
        public Problem applyTo(Problem problem) {
            requireNew(problem, provider.ods());
            unique(problem.sites(), sites, Site::ods, "site");
            unique(problem.staff(), staff, StaffMember::id, "person");
            unique(problem.cases(), cases, Case::id, "child");
            return Edits.with(
                    joined(problem, provider, loanLimit, staff, equipment, cases),
                    Map.of("sites", Edits.joined(problem.sites(), sites), "travelMinutes", rows(problem)));
        }

        private Map<String, Map<String, Integer>> rows(Problem problem) {
            Map<String, Map<String, Integer>> rows = new LinkedHashMap<>(problem.travelMinutes());
            travelMinutes.forEach((district, row) -> {
                Map<String, Integer> minutes = new LinkedHashMap<>(rows.getOrDefault(district, Map.of()));
                row.forEach((site, time) -> {
                    Integer known = minutes.putIfAbsent(site, time);
                    if (known != null && !known.equals(time)) {
                        throw new NothingToChangeException("The journey from " + district + " to " + site
                                + " is known to take " + known + " minutes. Leave it out.");
                    }
                });
                rows.put(district, minutes);
            });
            return rows;
        }

        private static <T> void own(List<T> all, Function<T, String> owner, String provider, String name) {
            if (all.stream().anyMatch(each -> !owner.apply(each).equals(provider))) {
                throw new NothingToChangeException(
                        name + " holds what is not of " + provider + ", the trust that joins.");
            }
        }

        private static <T> void unique(List<T> all, List<T> more, Function<T, String> id, String kind) {
            Set<String> taken = all.stream().map(id).collect(Collectors.toSet());
            more.forEach(each -> {
                if (!taken.add(id.apply(each))) {
                    throw new NothingToChangeException(
                            "A " + kind + " " + id.apply(each) + " is in the problem already or given twice.");
                }
            });
        }

        @Override
        public String sentence() {
            return provider.ods() + " joins with " + cases.size() + (cases.size() == 1 ? " child" : " children")
                    + " (synthetic), "
                    + staff.size() + (staff.size() == 1 ? " person" : " people") + " and "
                    + Words.counted(equipment.size(), "type") + " of equipment.";
        }
    }

    /**
     * A synthetic trust joins that is like one that is there, at another size. Its children's ids begin with
     * {@code NEW:JOINED:}; they live where those they are like do, and waited as long.
     *
     * @param percent of the other trust's children; of its people and equipment too, where it brings any
     * @param staffed whether it brings people, equipment and a loan limit; null: no
     */
    record JoinedLike(
            String provider,
            String name,
            String like,
            int percent,
            @Nullable Boolean staffed,
            long seed) implements TrustChange {

        private static final int MOST = 1000;

        /** Refuses blank names and shares of nothing. */
        public JoinedLike {
            if (provider.isBlank() || name.isBlank()) {
                throw new NothingToChangeException("provider or name is blank. Give the trust that joins both.");
            }
            Edits.within("percent", percent, 1, MOST);
        }

        @Override
        public Problem applyTo(Problem problem) {
            requireNew(problem, provider);
            Known.provider(problem, like);
            List<Case> models = problem.cases().stream()
                    .filter(child -> child.provider().equals(like))
                    .toList();
            int children = scaled(models.size());
            if (children == 0) {
                throw new NothingToChangeException(
                        "No child joins: " + percent + " % of " + models.size() + " of " + like + ". Give more.");
            }
            List<Case> cases = new Likenesses(problem, models, seed).of(children, "JOINED:" + provider, provider, null);
            Provider joining = new Provider(provider, name);
            return Boolean.TRUE.equals(staffed)
                    ? joined(problem, joining, limit(problem), staff(problem), equipment(problem), cases)
                    : joined(problem, joining, null, List.of(), List.of(), cases);
        }

        private @Nullable Integer limit(Problem problem) {
            return problem.loanLimits().stream()
                    .filter(each -> each.provider().equals(like))
                    .map(each -> scaled(each.maxStaffPerDay()))
                    .findFirst()
                    .orElse(null);
        }

        private List<StaffMember> staff(Problem problem) {
            Map<String, List<StaffMember>> roles = problem.staff().stream()
                    .filter(each -> each.provider().equals(like))
                    .collect(Collectors.groupingBy(StaffMember::role, LinkedHashMap::new, Collectors.toList()));
            return roles.values().stream()
                    .flatMap(all -> IntStream.range(0, scaled(all.size()))
                            .mapToObj(i -> Edits.with(
                                    all.get(i % all.size()),
                                    Map.of(
                                            "id",
                                            "NEW:" + provider + "-"
                                                    + all.getFirst().role() + "-" + (i + 1),
                                            "provider",
                                            provider))))
                    .toList();
        }

        private List<Equipment> equipment(Problem problem) {
            return problem.equipment().stream()
                    .filter(each -> each.provider().equals(like))
                    .map(each -> Edits.with(each, Map.of("provider", provider, "count", scaled(each.count()))))
                    .toList();
        }

        private int scaled(int number) {
            return Math.toIntExact(Math.round(number * (double) percent / 100));
        }

        @Override
        public String sentence() {
            return provider + " joins, a synthetic trust like " + like + " with " + percent + " % of its children"
                    + (Boolean.TRUE.equals(staffed) ? ", people and equipment." : ".");
        }
    }

    private static void requireNew(Problem problem, String provider) {
        if (problem.providers().stream().anyMatch(each -> each.ods().equals(provider))) {
            throw new NothingToChangeException("A trust " + provider + " is in the problem already.");
        }
    }

    private static Problem joined(
            Problem problem,
            Provider provider,
            @Nullable Integer loanLimit,
            List<StaffMember> staff,
            List<Equipment> equipment,
            List<Case> cases) {
        return Edits.with(
                problem,
                Map.of(
                        "providers", Edits.joined(problem.providers(), List.of(provider)),
                        "staff", Edits.joined(problem.staff(), staff),
                        "equipment", Edits.joined(problem.equipment(), equipment),
                        "loanLimits",
                                loanLimit == null
                                        ? problem.loanLimits()
                                        : Edits.joined(
                                                problem.loanLimits(),
                                                List.of(new LoanLimit(provider.ods(), loanLimit))),
                        "cases", Edits.joined(problem.cases(), cases)));
    }
}
