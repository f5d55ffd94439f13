package org.listpool.scenario.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.listpool.access.Caller;
import org.listpool.access.Role;
import org.listpool.audit.AuditTrail;
import org.listpool.house.ProblemException;
import org.listpool.model.Plan;
import org.listpool.model.Problem;
import org.listpool.plan.rest.BirthDates;
import org.listpool.scenario.Runs;
import org.listpool.scenario.store.StoredJson;
import org.listpool.scenario.view.RunView;
import org.listpool.simulate.replicate.Replications;

/** Single searches of any kind: of baselines, repeats, scenarios and cells of sweeps. */
@Path("/api/v1/scenario-runs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Scenarios")
public class ScenarioRunsResource {

    private final Runs runs;
    private final AuditTrail audit;
    private final Caller caller;

    @Inject
    ScenarioRunsResource(Runs runs, AuditTrail audit, Caller caller) {
        this.runs = runs;
        this.audit = audit;
        this.caller = caller;
    }

    /** Where a search stands. */
    @GET
    @Path("{id}")
    @RolesAllowed({Role.MANAGER, Role.PLANNER})
    @Operation(summary = "Where a search stands; cheap enough to ask each second")
    public RunView get(@PathParam("id") UUID id) {
        return runs.get(id);
    }

    /** A search's plan, or the best so far. */
    @GET
    @Path("{id}/plan")
    @RolesAllowed({Role.MANAGER, Role.PLANNER})
    @Operation(summary = "The plan of a search")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Plan.class)))
    @APIResponse(responseCode = "404", description = "No such search, or no plan yet")
    public Plan plan(@PathParam("id") UUID id) {
        Plan plan = require(runs.findPlan(id));
        audit.record("READ_SCENARIO_PLAN", List.of(id.toString()), null);
        return plan;
    }

    /** A search's changed problem; for a planner without birth dates. */
    @GET
    @Path("{id}/problem")
    @RolesAllowed({Role.MANAGER, Role.PLANNER})
    @Operation(summary = "The changed problem of a search, for planners without birth dates")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Problem.class)))
    public Response problem(@PathParam("id") UUID id) {
        String json = StoredJson.writeValue(runs.getProblem(id));
        audit.record("READ_SCENARIO_PROBLEM", List.of(id.toString()), null);
        return Response.ok(caller.has(Role.MANAGER) ? json : BirthDates.removedFrom(json))
                .build();
    }

    /** A search's plan in many worlds. */
    @GET
    @Path("{id}/replications")
    @RolesAllowed({Role.MANAGER, Role.PLANNER})
    @Operation(summary = "The figures of a search's plan in many worlds, the same for all plans of its family")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Replications.class)))
    @APIResponse(responseCode = "404", description = "No such search, or no replications yet")
    public Replications replications(@PathParam("id") UUID id) {
        Replications found = runs.findReplications(id);
        if (found == null) {
            throw new ProblemException(
                    404, "No replications yet", "The search has not ended with a sound plan, or none are wanted here.");
        }
        return found;
    }

    static Plan require(@Nullable Plan plan) {
        if (plan == null) {
            throw new ProblemException(404, "No plan yet", "The search has no plan yet. Ask again when it is solved.");
        }
        return plan;
    }
}
