package org.listpool.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.listpool.plan.work.DrawnRuns.await;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.UUID;
import org.listpool.plan.PlanRequest;
import org.listpool.plan.Plans;
import org.listpool.plan.work.DrawnRuns;
import org.listpool.plan.work.ScriptedSearches;

/** Families of one small drawn pool under many names, forked from a plan that places ann and bob. */
@ApplicationScoped
public class DrawnFamilies {

    private final Plans plans;
    private final Families families;
    private final ScriptedSearches searches;

    @Inject
    DrawnFamilies(Plans plans, Families families, ScriptedSearches searches) {
        this.plans = plans;
        this.families = families;
        this.searches = searches;
    }

    /** A finished plan of the pool called {@code name}. */
    public UUID plan(String name) {
        searches.play(name, (problem, listener, stopped) -> DrawnRuns.placing(problem, "ann", "bob"));
        UUID id = plans.startAs("tester", PlanRequest.ofProblem(name, 1, null, DrawnRuns.problem(name)));
        await(() -> plans.get(id).status().isFinal());
        assertThat(plans.get(id).failure()).isNull();
        return id;
    }

    /** A family of {@link #plan}, whose searches take few steps. */
    @ActivateRequestContext
    public UUID family(String name) {
        return families.create(new FamilyRequest(name, "", plan(name), null, new SearchWish(20, 10, null), false));
    }
}
