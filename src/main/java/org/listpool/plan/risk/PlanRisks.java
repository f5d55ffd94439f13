package org.listpool.plan.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.listpool.house.ProblemException;
import org.listpool.model.Plan;
import org.listpool.plan.PlanMetadata;
import org.listpool.plan.Plans;
import org.listpool.simulate.PlanRisk;
import org.listpool.simulate.PlanSimulation;
import org.listpool.simulate.SimulationSettings;

/**
 * Simulates stored plans when asked. A plan that is final never changes, so its figures are kept in memory; those of a
 * run that is still searched are worked out afresh from its best plan so far.
 */
@ApplicationScoped
public class PlanRisks {

    private static final int KEPT = 100;

    private final Plans plans;
    private final SimulationDefaults defaults;
    private final Map<Key, PlanRisk> kept = Collections.synchronizedMap(new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, PlanRisk> eldest) {
            return size() > KEPT;
        }
    });

    private record Key(UUID run, SimulationSettings settings) {}

    @Inject
    PlanRisks(Plans plans, SimulationDefaults defaults) {
        this.plans = plans;
        this.defaults = defaults;
    }

    /**
     * What may become of the run's plan.
     *
     * @param days simulated days of each session; null: the operator's number
     * @param seed where the draws begin; null: the usual one
     */
    public PlanRisk get(UUID run, @Nullable Integer days, @Nullable Long seed) {
        PlanRisk found = find(run, settings(days, seed));
        if (found == null) {
            throw new ProblemException(
                    409, "No plan yet", "This run has no plan to simulate yet. Ask again when it has found one.");
        }
        return found;
    }

    /** As {@link #get} with the operator's settings; null: the run has no plan. */
    public @Nullable PlanRisk find(UUID run) {
        return find(run, settings(null, null));
    }

    private @Nullable PlanRisk find(UUID run, SimulationSettings settings) {
        PlanMetadata metadata = plans.get(run);
        Key key = new Key(run, settings);
        PlanRisk known = metadata.status().isFinal() ? kept.get(key) : null;
        if (known != null) {
            return known;
        }
        Plan plan = plans.findPlan(run);
        if (plan == null) {
            return null;
        }
        PlanRisk risk = PlanSimulation.of(plans.getProblem(run), plan, settings);
        if (metadata.status().isFinal()) {
            kept.put(key, risk);
        }
        return risk;
    }

    private SimulationSettings settings(@Nullable Integer days, @Nullable Long seed) {
        if (days != null && (days < 1 || days > defaults.mostDays())) {
            throw new ProblemException(
                    400, "No such number of days", "Give days from 1 to %d.".formatted(defaults.mostDays()));
        }
        return new SimulationSettings(
                days == null ? defaults.days() : days,
                seed == null ? SimulationSettings.DEFAULT_SEED : seed,
                defaults.earlyStartMinutes().isPresent()
                        ? Integer.valueOf(defaults.earlyStartMinutes().getAsInt())
                        : null,
                defaults.cancelledShare());
    }
}
