package org.listpool.ahead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.listpool.audit.AuditTrail;
import org.listpool.house.ProblemException;
import org.listpool.lookahead.LookAhead;
import org.listpool.lookahead.LookAheadSettings;
import org.listpool.lookahead.outlook.Outlook;
import org.listpool.lookahead.rate.ArrivalRate;
import org.listpool.lookahead.rate.HomeRate;
import org.listpool.lookahead.rate.RateEstimates;
import org.listpool.lookahead.rate.RateWishes;
import org.listpool.model.Fault;
import org.listpool.model.Plan;
import org.listpool.plan.Plans;
import org.listpool.scenario.Runs;
import org.listpool.waitlist.PoolProblems;
import org.listpool.whatif.Outcome;

/** Looks ahead at once, within bounds that keep it to some seconds. Whether the caller may is for the doors to say. */
@ApplicationScoped
public class LookAheads {

    /** Most children of all replications together, joined ones included. Assumption: A-125 */
    static final double MOST_CHILDREN = 3_000_000;

    /** Most weeks times replications times slices (pool, specialties, trusts); some 40 MB. Assumption: A-125 */
    static final double MOST_COUNTS = 1_250_000;

    private final Plans plans;
    private final PoolProblems pool;
    private final Runs scenarioRuns;
    private final AuditTrail audit;
    private final Lock oneAtATime = new ReentrantLock();

    @Inject
    LookAheads(Plans plans, PoolProblems pool, Runs scenarioRuns, AuditTrail audit) {
        this.plans = plans;
        this.pool = pool;
        this.scenarioRuns = scenarioRuns;
        this.audit = audit;
    }

    /** The outlook that is wished for. Refuses a faulty wish with every fault, and one that would take long. */
    public Outlook look(LookAheadRequest request) {
        Baseline baseline = baseline(request.planId(), request.asOf());
        RateEstimates told = RateEstimates.of(baseline.problem(), RateWishes.NONE);
        refuseIfAny(RequestFaults.find(request, baseline, told));
        LookAheadSettings settings = RequestedSettings.of(request, baseline);
        refuseIfAny(size(settings, RateEstimates.of(baseline.problem(), settings.rates()), baseline));
        record("LOOK_AHEAD", baseline, "weeks=" + settings.weeks() + " replications=" + settings.replications());
        oneAtATime.lock();
        try {
            return LookAhead.of(baseline.problem(), baseline.plan(), settings);
        } finally {
            oneAtATime.unlock();
        }
    }

    /** The rates that a plan's problem tells, or the pool's. */
    public RateEstimates rates(@Nullable UUID planId) {
        Baseline baseline = baseline(planId, null);
        record("READ_LIST_RATES", baseline, null);
        return RateEstimates.of(baseline.problem(), RateWishes.NONE);
    }

    private Baseline baseline(@Nullable UUID planId, @Nullable LocalDate asOf) {
        if (planId == null) {
            LocalDate day = asOf == null ? pool.defaultAsOf() : asOf;
            return new Baseline(null, pool.current(day, List.of(), List.of()), null);
        }
        if (plans.find(planId) == null && scenarioRuns.exists(planId)) {
            Outcome scenario = scenarioRuns.getOutcome(planId);
            return new Baseline(planId, scenario.problem(), scenario.plan());
        }
        Plan plan = plans.findPlan(planId);
        if (plan == null) {
            throw new ProblemException(
                    409,
                    "No plan yet",
                    "This run has no plan to look ahead from yet. Ask again when it has found one.");
        }
        return new Baseline(planId, plans.getProblem(planId), plan);
    }

    private void record(String deed, Baseline baseline, @Nullable String detail) {
        UUID planId = baseline.planId();
        audit.record(deed, planId == null ? List.of() : List.of(planId.toString()), detail);
    }

    private static List<Fault> size(LookAheadSettings settings, RateEstimates rates, Baseline baseline) {
        double joining = settings.arrivalScale()
                * rates.arrivals().stream().mapToDouble(ArrivalRate::perWeek).sum();
        double children = baseline.problem().cases().size() + joining * settings.weeks();
        double most = Math.min(MOST_COUNTS / (slices(rates) * settings.weeks()), MOST_CHILDREN / children);
        if (settings.replications() <= most) {
            return List.of();
        }
        String remedy = most < 1
                ? "Look less far ahead, or with lower arrivals."
                : "Give at most " + (long) most + " replications, or look less far ahead.";
        return List.of(
                new Fault("/replications", "So many children, weeks and replications would take long. " + remedy));
    }

    private static double slices(RateEstimates rates) {
        long specialties =
                rates.home().stream().map(HomeRate::specialty).distinct().count();
        long trusts = rates.home().stream().map(HomeRate::provider).distinct().count();
        return 1.0 + specialties + trusts;
    }

    private static void refuseIfAny(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new ProblemException(
                    422,
                    "Look ahead refused",
                    "The request has " + faults.size() + " fault(s); each names its place and the remedy.",
                    Map.of("faults", faults));
        }
    }
}
