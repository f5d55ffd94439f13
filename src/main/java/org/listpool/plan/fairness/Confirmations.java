package org.listpool.plan.fairness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.listpool.access.Caller;
import org.listpool.audit.AuditTrail;
import org.listpool.house.ProblemException;
import org.listpool.model.Plan;
import org.listpool.model.Problem;
import org.listpool.model.TheatreSession;
import org.listpool.plan.PlanMetadata;
import org.listpool.plan.PlanProblems;
import org.listpool.plan.PlanResults;
import org.listpool.plan.PlanStatus;
import org.listpool.plan.Plans;
import org.listpool.planning.fairness.FairnessPrice;
import org.listpool.planning.fairness.PlanFairness;
import org.listpool.planning.fairness.WeekendShare;

/** Which plans are acted on, and how they treat each trust. At most one plan is acted on for a weekend of a site. */
@ApplicationScoped
public class Confirmations {

    private static final int CONFLICT = 409;

    private final Session entities;
    private final Plans plans;
    private final PlanProblems problems;
    private final PlanResults results;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    @Inject
    Confirmations(
            Session entities,
            Plans plans,
            PlanProblems problems,
            PlanResults results,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.entities = entities;
        this.plans = plans;
        this.problems = problems;
        this.results = results;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** How the plan treats each trust, and what that cost. */
    public PlanFairnessView getFairness(UUID planId) {
        Usable usable = getUsable(planId);
        return new PlanFairnessView(
                PlanFairness.of(usable.problem(), usable.plan()),
                usable.problem().weights().exchange(),
                FairnessPrice.find(usable.plan()),
                find(planId));
    }

    /** Says that the plan is acted on; once more changes nothing. Refused where another plan is for one of its weekends. */
    @Transactional
    public Confirmation confirm(UUID planId) {
        Usable usable = getUsable(planId);
        // Two who confirm the same plan at once do so one after the other.
        entities.createNativeQuery("select 1 from plan_run where id = :run for update", Integer.class)
                .setParameter("run", planId)
                .getResultList();
        Confirmation already = find(planId);
        if (already != null) {
            return already;
        }
        UUID id = UUID.randomUUID();
        entities.createNativeMutationQuery("""
                        insert into plan_confirmation (id, run_id, confirmed_at, confirmed_by)
                        values (:id, :run, :at, :by)
                        """)
                .setParameter("id", id)
                .setParameter("run", planId)
                .setParameter("at", clock.instant())
                .setParameter("by", caller.name())
                .executeUpdate();
        for (Weekend weekend : weekends(usable)) {
            take(id, weekend);
        }
        PlanFairness.of(usable.problem(), usable.plan()).weekends().forEach(share -> add(id, share));
        audit.record("CONFIRM_PLAN", List.of(planId.toString()), null);
        return get(planId);
    }

    /** Takes a confirmation back; its weekends leave the balance. A plan that is not acted on stays so. */
    @Transactional
    public void undo(UUID planId) {
        plans.get(planId);
        entities.createNativeMutationQuery("""
                        delete from confirmed_weekend where confirmation_id in
                            (select id from plan_confirmation where run_id = :run and undone_at is null)
                        """).setParameter("run", planId).executeUpdate();
        int undone = entities.createNativeMutationQuery("""
                        update plan_confirmation set undone_at = :at, undone_by = :by
                        where run_id = :run and undone_at is null
                        """)
                .setParameter("at", clock.instant())
                .setParameter("by", caller.name())
                .setParameter("run", planId)
                .executeUpdate();
        if (undone > 0) {
            audit.record("UNDO_CONFIRM_PLAN", List.of(planId.toString()), null);
        }
    }

    /** The plan's confirmation; null: it is not acted on. */
    @Transactional
    public @Nullable Confirmation find(UUID planId) {
        return entities.createNativeQuery("""
                        select confirmed_at, confirmed_by from plan_confirmation
                        where run_id = :run and undone_at is null
                        """, Object[].class).setParameter("run", planId).getResultList().stream()
                .map(row -> new Confirmation(planId, (Instant) row[0], (String) row[1]))
                .findFirst()
                .orElse(null);
    }

    private Confirmation get(UUID planId) {
        Confirmation found = find(planId);
        if (found == null) {
            throw new IllegalStateException("A confirmation just written is not there.");
        }
        return found;
    }

    private record Usable(Problem problem, Plan plan) {}

    private record Weekend(String site, LocalDate saturday) implements Comparable<Weekend> {

        @Override
        public int compareTo(Weekend other) {
            int bySite = site.compareTo(other.site);
            return bySite != 0 ? bySite : saturday.compareTo(other.saturday);
        }
    }

    private Usable getUsable(UUID planId) {
        PlanMetadata run = plans.get(planId);
        boolean sound = run.status() == PlanStatus.SOLVED || run.status() == PlanStatus.STOPPED;
        Plan plan = sound ? results.find(planId) : null;
        if (plan == null) {
            throw new ProblemException(
                    CONFLICT,
                    "Plan not usable",
                    "Only a plan that is finished and breaks no rule can be looked at so or acted on.");
        }
        return new Usable(problems.get(run.problemId()), plan);
    }

    /** In a fixed order, so that two confirmations at once cannot lock each other out. */
    private static Set<Weekend> weekends(Usable usable) {
        Set<Weekend> weekends = new TreeSet<>();
        for (TheatreSession session : usable.problem().sessions()) {
            weekends.add(new Weekend(session.site(), Balances.saturdayOf(session.date())));
        }
        return weekends;
    }

    private void take(UUID confirmation, Weekend weekend) {
        int taken = entities.createNativeMutationQuery("""
                        insert into confirmed_weekend (site, saturday, confirmation_id)
                        values (:site, :saturday, :confirmation) on conflict do nothing
                        """)
                .setParameter("site", weekend.site())
                .setParameter("saturday", weekend.saturday())
                .setParameter("confirmation", confirmation)
                .executeUpdate();
        if (taken == 0) {
            UUID other = entities.createNativeQuery("""
                            select c.run_id from confirmed_weekend w join plan_confirmation c on c.id = w.confirmation_id
                            where w.site = :site and w.saturday = :saturday
                            """, UUID.class)
                    .setParameter("site", weekend.site())
                    .setParameter("saturday", weekend.saturday())
                    .getSingleResult();
            throw new ProblemException(
                    CONFLICT,
                    "Weekend taken",
                    "The plan " + other + " is acted on for the weekend of " + weekend.saturday()
                            + ". Take its confirmation back first.");
        }
    }

    private void add(UUID confirmation, WeekendShare share) {
        entities.createNativeMutationQuery("""
                        insert into fairness_entry (confirmation_id, saturday, provider, slots, fair_slots, need_points,
                            fair_need_points)
                        values (:confirmation, :saturday, :provider, :slots, :fairSlots, :need, :fairNeed)
                        """)
                .setParameter("confirmation", confirmation)
                .setParameter("saturday", share.saturday())
                .setParameter("provider", share.provider())
                .setParameter("slots", share.slots())
                .setParameter("fairSlots", share.fairSlots())
                .setParameter("need", share.needPoints())
                .setParameter("fairNeed", share.fairNeedPoints())
                .executeUpdate();
    }
}
