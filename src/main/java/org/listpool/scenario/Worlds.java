package org.listpool.scenario;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.listpool.model.Plan;
import org.listpool.model.Problem;
import org.listpool.plan.risk.SimulationDefaults;
import org.listpool.scenario.store.StoredFamily;
import org.listpool.simulate.replicate.ReplicationSettings;
import org.listpool.simulate.replicate.Replications;

/** The worlds in which plans of one family are replicated: the same for all of them, so that they can be compared world by world. */
@ApplicationScoped
public class Worlds {

    private final ScenarioSettings settings;
    private final SimulationDefaults simulation;

    @Inject
    Worlds(ScenarioSettings settings, SimulationDefaults simulation) {
        this.settings = settings;
        this.simulation = simulation;
    }

    /** How plans of the family are replicated. */
    public ReplicationSettings settings(StoredFamily family) {
        return settings(family.seed);
    }

    /** How plans of a family of this seed are replicated. */
    public ReplicationSettings settings(long seed) {
        ReplicationSettings usual = ReplicationSettings.of(Math.max(1, settings.replications()), seed)
                .withCancelled(simulation.cancelledShare());
        return simulation.earlyStartMinutes().isEmpty()
                ? usual
                : new ReplicationSettings(
                        usual.count(),
                        seed,
                        usual.declinedShare(),
                        usual.cancelledShare(),
                        usual.notBroughtShare(),
                        simulation.earlyStartMinutes().getAsInt());
    }

    /** Whether plans are replicated at all. */
    public boolean wanted() {
        return settings.replications() > 0;
    }

    /** A plan of the family in its worlds; {@code problem} is the one that the plan answers. */
    public Replications replicate(StoredFamily family, Problem problem, Plan plan) {
        return Replications.of(problem, plan, settings(family));
    }
}
