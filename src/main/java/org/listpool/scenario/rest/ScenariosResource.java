package org.listpool.scenario.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.listpool.access.Caller;
import org.listpool.access.Role;
import org.listpool.house.ProblemException;
import org.listpool.model.Plan;
import org.listpool.model.Problem;
import org.listpool.plan.PlanProblems;
import org.listpool.plan.rest.BirthDates;
import org.listpool.scenario.Scenarios;
import org.listpool.scenario.view.ScenarioView;

/** Scenarios: make, list, read, annotate, stop. */
@Path("/api/v1/scenarios")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Scenarios")
public class ScenariosResource {

    private final Scenarios scenarios;
    private final Caller caller;

    @Inject
    ScenariosResource(Scenarios scenarios, Caller caller) {
        this.scenarios = scenarios;
        this.caller = caller;
    }

    /** Makes a scenario. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.MANAGER, Role.PLANNER})
    @Operation(summary = "Make a scenario: a family's baseline, or another scenario, with further changes")
    @APIResponse(
            responseCode = "202",
            description = "Its search waits; Location is the scenario",
            content = @Content(schema = @Schema(implementation = ScenarioView.class)))
    @APIResponse(responseCode = "409", description = "The baseline ended without a plan that may be used")
    @APIResponse(
            responseCode = "422",
            description = "Refused; a change that finds nothing to change is named by its number")
    @APIResponse(responseCode = "429", description = "Too many searches wait")
    public Response start(StartScenarioRequest request) {
        UUID id = scenarios.create(request.toScenarioRequest(null));
        return Response.accepted(scenarios.get(id))
                .location(URI.create("/api/v1/scenarios/" + id))
                .build();
    }

    /** All scenarios of a family. */
    @GET
    @RolesAllowed({Role.MANAGER, Role.PLANNER, Role.AUDITOR})
    @Operation(summary = "All scenarios of a family, oldest first")
    public List<ScenarioView> list(@QueryParam("familyId") UUID familyId) {
        if (familyId == null) {
            throw new ProblemException(400, "No family named", "Name the family: ?familyId=….");
        }
        return scenarios.list(familyId);
    }

    /** One scenario without its plan. */
    @GET
    @Path("{id}")
    @RolesAllowed({Role.MANAGER, Role.PLANNER})
    @Operation(summary = "One scenario: its changes, its search and how it compares; without its plan")
    public ScenarioView get(@PathParam("id") UUID id) {
        return scenarios.get(id);
    }

    /** The scenario's plan, or the best so far. */
    @GET
    @Path("{id}/plan")
    @RolesAllowed({Role.MANAGER, Role.PLANNER})
    @Operation(summary = "The scenario's plan")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Plan.class)))
    @APIResponse(responseCode = "404", description = "No such scenario, or no plan yet")
    public Plan plan(@PathParam("id") UUID id) {
        return ScenarioRunsResource.require(scenarios.findPlan(id));
    }

    /** The scenario's changed problem; for a planner without birth dates. */
    @GET
    @Path("{id}/problem")
    @RolesAllowed({Role.MANAGER, Role.PLANNER})
    @Operation(summary = "The changed problem, for planners without birth dates; a manager's entity tag is its SHA-256")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Problem.class)))
    public Response problem(@PathParam("id") UUID id) {
        PlanProblems.Stored stored = scenarios.getStoredProblem(id);
        return caller.has(Role.MANAGER)
                ? Response.ok(stored.json()).tag(new EntityTag(stored.sha256())).build()
                : Response.ok(BirthDates.removedFrom(stored.json())).build();
    }

    /** Names, annotates, puts away or reopens a scenario. */
    @PATCH
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.MANAGER, Role.PLANNER})
    @Operation(summary = "Name, annotate, put away or reopen a scenario; what is left out stays")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ScenarioView.class)))
    public ScenarioView annotate(@PathParam("id") UUID id, AnnotationRequest request) {
        return scenarios.change(id, request.name(), request.note(), request.archived());
    }

    /** Stops a scenario's search early. */
    @DELETE
    @Path("{id}")
    @RolesAllowed({Role.MANAGER, Role.PLANNER})
    @Operation(summary = "Stop a scenario's search early and keep its best plan; a final one stays as it is")
    @APIResponse(
            responseCode = "200",
            description = "The search is final",
            content = @Content(schema = @Schema(implementation = ScenarioView.class)))
    @APIResponse(
            responseCode = "202",
            description = "The search ends within about a second",
            content = @Content(schema = @Schema(implementation = ScenarioView.class)))
    public Response stop(@PathParam("id") UUID id) {
        ScenarioView now = scenarios.stop(id);
        return Response.status(now.run().status().isFinal() ? Response.Status.OK : Response.Status.ACCEPTED)
                .entity(now)
                .build();
    }
}
