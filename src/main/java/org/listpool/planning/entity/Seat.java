package org.listpool.planning.entity;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A post to fill: one of a session's, or a children's nurse's on the ward for a day. */
@PlanningEntity
public class Seat {

    private int index;
    private HostDay day;
    private @Nullable SessionSlot slot;
    private String role;

    @ValueRangeProvider
    private List<Person> candidates;

    @PlanningVariable(allowsUnassigned = true)
    private @Nullable Person person;

    /** For the solver, which copies. */
    Seat() {}

    Seat(int index, HostDay day, @Nullable SessionSlot slot, String role, List<Person> candidates) {
        this.index = index;
        this.day = day;
        this.slot = slot;
        this.role = role;
        this.candidates = candidates;
    }

    Seat copy() {
        Seat copy = new Seat(index, day, slot, role, candidates);
        copy.person = person;
        return copy;
    }

    /** Place in {@link PlanningPool#seats()}. */
    public int index() {
        return index;
    }

    /** The day on which the post is worked. */
    public HostDay day() {
        return day;
    }

    /** The session the post belongs to; null: the ward. */
    public @Nullable SessionSlot findSlot() {
        return slot;
    }

    /** One of {@link org.listpool.model.Roles}. */
    public String role() {
        return role;
    }

    /** People of the role who volunteered for the day. */
    public List<Person> candidates() {
        return candidates;
    }

    public @Nullable Person getPerson() {
        return person;
    }

    public void setPerson(@Nullable Person person) {
        this.person = person;
    }

    @Override
    public String toString() {
        return role + " " + (slot == null ? day.site() + " " + day.date() : slot);
    }
}
