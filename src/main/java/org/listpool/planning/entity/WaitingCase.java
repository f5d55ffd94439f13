package org.listpool.planning.entity;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.entity.PlanningPin;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.listpool.model.Case;

/** A child who could lie on at least one session's list, and where the planner has put them. */
@PlanningEntity
public class WaitingCase {

    private int index;
    private CaseFacts facts;
    private long orderKey;

    @PlanningPin
    private boolean pinned;

    @ValueRangeProvider
    private List<SessionSlot> eligibleSlots;

    @PlanningVariable(allowsUnassigned = true)
    private @Nullable SessionSlot slot;

    /** For the solver, which copies. */
    WaitingCase() {}

    WaitingCase(int index, CaseFacts facts, boolean pinned, List<SessionSlot> eligibleSlots) {
        this.index = index;
        this.facts = facts;
        this.pinned = pinned;
        this.eligibleSlots = eligibleSlots;
        this.orderKey = facts.orderKey();
    }

    WaitingCase copy() {
        WaitingCase copy = new WaitingCase(index, facts, pinned, eligibleSlots);
        copy.orderKey = orderKey;
        copy.slot = slot;
        return copy;
    }

    /** Place in {@link PlanningPool#cases()}. */
    public int index() {
        return index;
    }

    /** What is known of the child, as numbers. */
    public CaseFacts facts() {
        return facts;
    }

    /** As the problem has the child. */
    public Case source() {
        return facts.source();
    }

    /** Sessions no rule about this child alone shuts it out of. */
    public List<SessionSlot> eligibleSlots() {
        return eligibleSlots;
    }

    /** Whether the place is promised and must stay. */
    public boolean isPinned() {
        return pinned;
    }

    /** Lower comes earlier on a list; unique in the pool while nobody re-orders lists. */
    public long orderKey() {
        return orderKey;
    }

    /** Gives the case another rank on its list; for the sequencing of finished lists. */
    public void setOrderKey(long orderKey) {
        this.orderKey = orderKey;
    }

    public @Nullable SessionSlot getSlot() {
        return slot;
    }

    public void setSlot(@Nullable SessionSlot slot) {
        this.slot = slot;
    }

    @Override
    public String toString() {
        return facts.source().id();
    }
}
