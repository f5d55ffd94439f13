package org.listpool.plan.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
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
import org.listpool.model.Problem;
import org.listpool.plan.PlanMetadata;
import org.listpool.plan.PlanProblems;
import org.listpool.plan.Plans;
import org.listpool.plan.ScorePoint;

/** Plans as stored runs: start, list, read, stop. */
@Path("/api/v1/plans")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans")
public class PlansResource {

    private static final int LARGEST_PAGE = 200;

    private final Plans plans;
    private final Caller caller;

    @Inject
    PlansResource(Plans plans, Caller caller) {
        this.plans = plans;
        this.caller = caller;
    }

    /** Queues a run. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.MANAGER, Role.PLANNER})
    @Operation(summary = "Queue a plan of the current pool, or of the problem in the body")
    @APIResponse(
            responseCode = "202",
            description = "Queued; Location is the plan",
            content = @Content(schema = @Schema(implementation = PlanMetadata.class)))
    @APIResponse(responseCode = "422", description = "Refused, with every fault")
    @APIResponse(responseCode = "429", description = "Too many plans wait")
    public Response start(StartPlanRequest request) {
        UUID id = plans.start(request.toPlanRequest(GivenProblems.find(request)));
        return Response.accepted(plans.get(id))
                .location(URI.create("/api/v1/plans/" + id))
                .build();
    }

    /** All runs, newest first. */
    @GET
    @RolesAllowed({Role.MANAGER, Role.PLANNER})
    @Operation(summary = "All plans, newest first")
    public PlanPageView list(
            @QueryParam("page") @DefaultValue("0") int page, @QueryParam("size") @DefaultValue("50") int size) {
        if (page < 0 || size < 1 || size > LARGEST_PAGE) {
            throw new ProblemException(
                    400, "No such page", "Give page 0 or more and size 1 to " + LARGEST_PAGE + ", or leave them out.");
        }
        return new PlanPageView(plans.list(page, size), page, size, plans.count());
    }

    /** One run with its plan, or the best so far. */
    @GET
    @Path("{id}")
    @RolesAllowed({Role.MANAGER, Role.PLANNER})
    @Operation(summary = "One plan: its run, its figures and its lists, the best so far while it is searched")
    public PlanView get(@PathParam("id") UUID id) {
        return PlanView.of(plans.get(id), plans.findPlan(id));
    }

    /** The immutable input of one run; for a planner without birth dates. */
    @GET
    @Path("{id}/problem")
    @RolesAllowed({Role.MANAGER, Role.PLANNER})
    @Operation(
            summary =
                    "The immutable input of one plan, for planners without birth dates; a manager's entity tag is its SHA-256")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Problem.class)))
    public Response problem(@PathParam("id") UUID id) {
        PlanProblems.Stored stored = plans.getStoredProblem(id);
        if (!caller.has(Role.MANAGER)) {
            return Response.ok(BirthDates.removedFrom(stored.json())).build();
        }
        return Response.ok(stored.json()).tag(new EntityTag(stored.sha256())).build();
    }

    /** How the score of one run grew. */
    @GET
    @Path("{id}/scores")
    @RolesAllowed({Role.MANAGER, Role.PLANNER})
    @Operation(summary = "How good the best plan was after how long")
    public List<ScorePoint> scores(@PathParam("id") UUID id) {
        return plans.listScores(id);
    }

    /** Stops one run early. */
    @DELETE
    @Path("{id}")
    @RolesAllowed({Role.MANAGER, Role.PLANNER})
    @Operation(summary = "Stop early and keep the best plan; a plan that is final stays as it is")
    @APIResponse(
            responseCode = "200",
            description = "The plan is final",
            content = @Content(schema = @Schema(implementation = PlanMetadata.class)))
    @APIResponse(
            responseCode = "202",
            description = "The search ends within about a second",
            content = @Content(schema = @Schema(implementation = PlanMetadata.class)))
    public Response stop(@PathParam("id") UUID id) {
        PlanMetadata now = plans.stop(id);
        return Response.status(now.status().isFinal() ? Response.Status.OK : Response.Status.ACCEPTED)
                .entity(now)
                .build();
    }
}
