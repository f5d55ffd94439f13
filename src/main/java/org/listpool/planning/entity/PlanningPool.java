package org.listpool.planning.entity;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.listpool.model.Problem;

/** The decisions of one search, with the facts they stand on. */
@PlanningSolution(solutionCloner = PoolCloner.class)
public class PlanningPool {

    private PoolFacts facts;

    @PlanningEntityCollectionProperty
    private List<WaitingCase> cases;

    @PlanningEntityCollectionProperty
    private List<Seat> seats;

    /** What counts along with the solver's working copy; the moves read it. */
    private @Nullable Ledger ledger;

    @PlanningScore
    private @Nullable HardMediumSoftLongScore score;

    /** For the solver, which copies. */
    PlanningPool() {}

    PlanningPool(PoolFacts facts, List<WaitingCase> cases, List<Seat> seats) {
        this.facts = facts;
        this.cases = cases;
        this.seats = seats;
    }

    /** A pool of the same facts with its own entities, which make the same choices. */
    public PlanningPool copy() {
        return new PlanningPool(
                facts,
                cases.stream().map(WaitingCase::copy).toList(),
                seats.stream().map(Seat::copy).toList());
    }

    /** What does not change. */
    public PoolFacts facts() {
        return facts;
    }

    public Problem problem() {
        return facts.problem();
    }

    /** Children with at least one session open to them, or a promised place, in the problem's order. */
    public List<WaitingCase> cases() {
        return cases;
    }

    /** Posts of sessions, then of ward days. */
    public List<Seat> seats() {
        return seats;
    }

    public List<SessionSlot> slots() {
        return facts.slots();
    }

    public List<HostDay> days() {
        return facts.days();
    }

    public List<SupplyPeriod> periods() {
        return facts.periods();
    }

    public List<Kit> kits() {
        return facts.kits();
    }

    public List<Person> people() {
        return facts.people();
    }

    /** Number of the trust {@code ods}; negative when the problem does not list it. */
    public int providerIndex(String ods) {
        return facts.providerIndex(ods);
    }

    /** What counts along with this copy. */
    public Ledger ledger() {
        if (ledger == null) {
            throw new IllegalStateException(
                    "Nothing counts along with this pool. Maybe it is a copy, not the solver's own.");
        }
        return ledger;
    }

    /** Ties what counts to this copy. */
    public void attach(Ledger ledger) {
        this.ledger = ledger;
    }

    public @Nullable HardMediumSoftLongScore getScore() {
        return score;
    }

    public void setScore(@Nullable HardMediumSoftLongScore score) {
        this.score = score;
    }
}
