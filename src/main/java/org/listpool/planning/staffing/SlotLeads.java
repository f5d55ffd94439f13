package org.listpool.planning.staffing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.listpool.model.Post;
import org.listpool.model.Roles;
import org.listpool.planning.entity.CaseFacts;
import org.listpool.planning.entity.Person;
import org.listpool.planning.entity.PlanningPool;
import org.listpool.planning.entity.SessionSlot;
import org.listpool.planning.entity.WaitingCase;

/** Who could lead one session: surgeons and anaesthetists who take the same children are one choice. */
final class SlotLeads {

    private static final Kind ANYBODY = new Kind(null, null, new BitSet());

    private final PlanningPool pool;
    private final SessionSlot slot;
    private final int date;
    private final List<CaseFacts> children;

    /** Choices of a surgeon, and of an anaesthetist. */
    final List<Kind> surgeons;

    final List<Kind> anaesthetists;

    /**
     * People who take the same children.
     *
     * @param one of them; null where it depends on no single person
     * @param need the post and all who could stand in for them; null where it depends on no single person
     * @param takes the children they take, by their numbers
     */
    record Kind(@Nullable Person one, @Nullable Need need, BitSet takes) {

        /** Whether these take all children that {@code other} take. */
        boolean covers(Kind other) {
            BitSet beyond = (BitSet) other.takes.clone();
            beyond.andNot(takes);
            return beyond.isEmpty();
        }
    }

    SlotLeads(PlanningPool pool, SessionSlot slot, int date) {
        this.pool = pool;
        this.slot = slot;
        this.date = date;
        children = pool.cases().stream()
                .filter(each -> each.isPinned()
                        ? slot.equals(each.getSlot())
                        : each.facts().isEligible(slot))
                .map(WaitingCase::facts)
                .toList();
        surgeons = kinds(Roles.SURGEON);
        anaesthetists = kinds(Roles.ANAESTHETIST);
    }

    private boolean decides(String role) {
        return (role.equals(Roles.SURGEON) || role.equals(Roles.ANAESTHETIST))
                && slot.session().posts().stream()
                                .filter(post -> post.role().equals(role) && post.count() > 0)
                                .count()
                        == 1
                && slot.session().posts().stream().anyMatch(post -> post.role().equals(role) && post.count() == 1);
    }

    private List<Kind> kinds(String role) {
        if (!decides(role)) {
            return List.of(ANYBODY);
        }
        Map<BitSet, Person> kinds = new LinkedHashMap<>();
        Map<Person, BitSet> takenBy = new LinkedHashMap<>();
        for (Person person : able(role)) {
            BitSet takes = new BitSet();
            for (int i = 0; i < children.size(); i++) {
                takes.set(i, Lead.takes(person, children.get(i), slot));
            }
            if (!takes.isEmpty()) {
                kinds.putIfAbsent(takes, person);
                takenBy.put(person, takes);
            }
        }
        List<Kind> found = new ArrayList<>();
        kinds.forEach((takes, one) -> {
            BitSet people = new BitSet();
            takenBy.forEach((person, theirs) -> {
                BitSet beyond = (BitSet) takes.clone();
                beyond.andNot(theirs);
                people.set(person.index(), beyond.isEmpty());
            });
            found.add(new Kind(one, new Need(date, people, 1), takes));
        });
        return found;
    }

    private List<Person> able(String role) {
        return pool.people().stream()
                .filter(person -> person.member().role().equals(role)
                        && person.member().availableDates().contains(slot.day().date()))
                .toList();
    }

    /** The posts of {@code role} whose holders decide nothing by themselves. */
    List<Need> others(String role) {
        List<Need> needs = new ArrayList<>();
        if (!decides(role)) {
            BitSet people = new BitSet();
            able(role).forEach(person -> people.set(person.index()));
            for (Post post : slot.session().posts()) {
                if (post.role().equals(role) && post.count() > 0) {
                    needs.add(new Need(date, people, post.count()));
                }
            }
        }
        return needs;
    }
}
