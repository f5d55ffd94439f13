package org.listpool.planning.bound;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.listpool.model.EquipmentKind;
import org.listpool.model.Post;
import org.listpool.model.Roles;
import org.listpool.planning.entity.CaseFacts;
import org.listpool.planning.entity.Kit;
import org.listpool.planning.entity.Person;
import org.listpool.planning.entity.PlanningPool;
import org.listpool.planning.entity.SessionSlot;
import org.listpool.planning.staffing.Lead;

/** A team and the capital equipment that one session could have, as far as they decide who can be on its list. */
final class Hands {

    /** More kinds of capital equipment than this are left out of the relaxation, which only makes the bound higher. */
    private static final int MOST_CAPITAL = 3;

    private final BitSet takes;
    private final List<int[]> alternatives;
    private final int[] fixedRows;
    private final int[] fixedCounts;

    /** The worth of the best list with these hands when last solved. */
    double lists;

    /** The interval of variance in which that list lies. */
    @Nullable
    Margin margin;

    /** What it was worth when last solved, its charge paid. */
    double worth;

    /**
     * @param takes numbers of the candidates who can be on the list
     * @param alternatives one row of each is used, whichever is cheapest
     */
    private Hands(BitSet takes, List<int[]> alternatives, int[] fixedRows, int[] fixedCounts) {
        this.takes = takes;
        this.alternatives = alternatives;
        this.fixedRows = fixedRows;
        this.fixedCounts = fixedCounts;
    }

    boolean takes(int candidate) {
        return takes.get(candidate);
    }

    /** Whether these hands can do all that {@code other} can. */
    boolean covers(Hands other) {
        BitSet beyond = (BitSet) other.takes.clone();
        beyond.andNot(takes);
        return beyond.isEmpty();
    }

    /** What the hands cost at the prices. */
    double charge(Prices prices) {
        double charge = 0;
        for (int[] rows : alternatives) {
            charge += prices.price(cheapest(rows, prices));
        }
        for (int i = 0; i < fixedRows.length; i++) {
            charge += prices.price(fixedRows[i]) * fixedCounts[i];
        }
        return charge;
    }

    void use(Prices prices) {
        for (int[] rows : alternatives) {
            prices.use(cheapest(rows, prices), 1);
        }
        for (int i = 0; i < fixedRows.length; i++) {
            prices.use(fixedRows[i], fixedCounts[i]);
        }
    }

    private static int cheapest(int[] rows, Prices prices) {
        int best = rows[0];
        for (int row : rows) {
            if (prices.price(row) < prices.price(best)) {
                best = row;
            }
        }
        return best;
    }

    /** All that {@code slot} could have, the ablest first. None when a post has nobody. */
    static List<Hands> of(PlanningPool pool, Rows rows, SessionSlot slot, List<CaseFacts> candidates) {
        Map<BitSet, List<Integer>> surgeons = new LinkedHashMap<>();
        Map<BitSet, List<Integer>> anaesthetists = new LinkedHashMap<>();
        Map<Integer, Integer> fixed = new TreeMap<>();
        fixed.put(rows.opening(slot), 1);
        BitSet all = new BitSet();
        all.set(0, candidates.size());
        for (Post post : slot.session().posts()) {
            if (post.count() == 0) {
                continue;
            }
            boolean decides = post.count() == 1
                    && slot.session().posts().stream()
                                    .filter(other -> other.role().equals(post.role()))
                                    .count()
                            == 1;
            switch (post.role()) {
                case Roles.SURGEON -> skills(pool, rows, slot, Roles.SURGEON, decides, candidates, surgeons);
                case Roles.ANAESTHETIST ->
                    skills(pool, rows, slot, Roles.ANAESTHETIST, decides, candidates, anaesthetists);
                default ->
                    fixed.merge(
                            rows.skill(new Rows.Skill(slot.day().date(), post.role(), "")), post.count(), Integer::sum);
            }
        }
        if (surgeons.isEmpty()) {
            surgeons.put(all, List.of());
        }
        if (anaesthetists.isEmpty()) {
            anaesthetists.put(all, List.of());
        }
        return equipped(pool, rows, slot, candidates, fixed, surgeons, anaesthetists);
    }

    /** All that {@code slot} could have with {@code lead}, whose people nobody pays for. */
    static List<Hands> of(PlanningPool pool, Rows rows, SessionSlot slot, List<CaseFacts> candidates, Lead lead) {
        BitSet takes = new BitSet();
        for (int i = 0; i < candidates.size(); i++) {
            takes.set(i, lead.takes(candidates.get(i), slot));
        }
        Map<BitSet, List<Integer>> led = Map.of(takes, List.of());
        return equipped(pool, rows, slot, candidates, Map.of(), led, led);
    }

    private static List<Hands> equipped(
            PlanningPool pool,
            Rows rows,
            SessionSlot slot,
            List<CaseFacts> candidates,
            Map<Integer, Integer> fixed,
            Map<BitSet, List<Integer>> surgeons,
            Map<BitSet, List<Integer>> anaesthetists) {
        List<Hands> found = new ArrayList<>();
        List<Kit> capital = capital(pool, slot, candidates);
        for (int with = (1 << capital.size()) - 1; with >= 0; with--) {
            BitSet equipped = new BitSet();
            Map<Integer, Integer> fixedToo = new TreeMap<>(fixed);
            for (int i = 0; i < candidates.size(); i++) {
                equipped.set(i, isEquipped(candidates.get(i), capital, with));
            }
            for (int k = 0; k < capital.size(); k++) {
                Integer row = rows.findEquipment(capital.get(k), slot);
                if ((with & 1 << k) != 0 && row != null) {
                    fixedToo.merge(row, 1, Integer::sum);
                }
            }
            surgeons.forEach((operates, surgeonRows) -> anaesthetists.forEach((takesAge, ageRows) -> {
                BitSet takes = (BitSet) equipped.clone();
                takes.and(operates);
                takes.and(takesAge);
                List<int[]> alternatives = new ArrayList<>();
                for (List<Integer> each : List.of(surgeonRows, ageRows)) {
                    if (!each.isEmpty()) {
                        alternatives.add(each.stream().mapToInt(row -> row).toArray());
                    }
                }
                found.add(new Hands(
                        takes,
                        alternatives,
                        fixedToo.keySet().stream().mapToInt(row -> row).toArray(),
                        fixedToo.values().stream().mapToInt(count -> count).toArray()));
            }));
        }
        found.sort(Comparator.comparingInt((Hands each) -> -each.takes.cardinality()));
        return found;
    }

    private static void skills(
            PlanningPool pool,
            Rows rows,
            SessionSlot slot,
            String role,
            boolean decides,
            List<CaseFacts> candidates,
            Map<BitSet, List<Integer>> skills) {
        if (!decides) {
            return;
        }
        for (Person person : pool.people()) {
            if (person.member().role().equals(role)
                    && person.member().availableDates().contains(slot.day().date())) {
                BitSet takes = new BitSet();
                for (int i = 0; i < candidates.size(); i++) {
                    CaseFacts facts = candidates.get(i);
                    takes.set(
                            i,
                            role.equals(Roles.SURGEON)
                                    ? person.performs(facts.source().procedure())
                                    : facts.ageMonths(slot.day()) >= person.minAgeMonths());
                }
                int row = rows.skill(Rows.Skill.of(person, slot.day().date()));
                List<Integer> same = skills.computeIfAbsent(takes, key -> new ArrayList<>());
                if (!same.contains(row)) {
                    same.add(row);
                }
            }
        }
        if (skills.isEmpty()) {
            // Nobody can take the post, so no child can be on the list.
            skills.put(new BitSet(), List.of());
        }
    }

    /** Capital equipment that more lists of the day could want than there are units. */
    private static List<Kit> capital(PlanningPool pool, SessionSlot slot, List<CaseFacts> candidates) {
        Map<Kit, Integer> wanted = new HashMap<>();
        candidates.forEach(facts -> facts.kits().stream()
                .filter(kit -> kit.kind() == EquipmentKind.CAPITAL)
                .forEach(kit -> wanted.merge(kit, 1, Integer::sum)));
        long lists = pool.slots().stream()
                .filter(other -> other.day().equals(slot.day()))
                .count();
        return wanted.keySet().stream()
                .filter(kit -> kit.units(slot.day()) < lists)
                .sorted(Comparator.comparingInt((Kit kit) -> -wanted.getOrDefault(kit, 0))
                        .thenComparingInt(Kit::index))
                .limit(MOST_CAPITAL)
                .toList();
    }

    private static boolean isEquipped(CaseFacts facts, List<Kit> capital, int with) {
        for (int k = 0; k < capital.size(); k++) {
            if ((with & 1 << k) == 0 && facts.kits().contains(capital.get(k))) {
                return false;
            }
        }
        return true;
    }
}
