package org.listpool.scenario.rest;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.listpool.access.Role;
import org.listpool.scenario.seek.GoalSeeks;
import org.listpool.scenario.seek.SeekView;

/** Goal seeks: ask, list, read, stop. */
@Path("/api/v1/goal-seeks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Scenarios")
public class GoalSeeksResource {

    private final GoalSeeks seeks;

    @Inject
    GoalSeeksResource(GoalSeeks seeks) {
        this.seeks = seeks;
    }

    /** Asks a goal seek. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.MANAGER, Role.PLANNER})
    @Operation(summary = "Ask for the first value of one lever or two that reaches a target")
    @APIResponse(
            responseCode = "202",
            description = "Its first searches wait; Location is the goal seek",
            content = @Content(schema = @Schema(implementation = SeekView.class)))
    @APIResponse(responseCode = "409", description = "The baseline ended without a plan that may be used")
    @APIResponse(responseCode = "422", description = "Refused, with every fault")
    @APIResponse(responseCode = "429", description = "Too many searches wait")
    public Response start(StartGoalSeekRequest request) {
        UUID id = seeks.create(request.toGoalSeekRequest());
        return Response.accepted(seeks.get(id))
                .location(URI.create("/api/v1/goal-seeks/" + id))
                .build();
    }

    /** Goal seeks, newest first. */
    @GET
    @RolesAllowed({Role.MANAGER, Role.PLANNER, Role.AUDITOR})
    @Operation(summary = "Goal seeks, newest first; of one family where it is named")
    public SeekView.Page list(
            @QueryParam("familyId") @Nullable UUID familyId,
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("50") int size) {
        Pages.require(page, size);
        return seeks.list(familyId, page, size);
    }

    /** One goal seek with what was tried and, once it is done, the answer. */
    @GET
    @Path("{id}")
    @RolesAllowed({Role.MANAGER, Role.PLANNER})
    @Operation(
            summary =
                    "One goal seek: what was tried, and the answer once there is one; cheap enough to ask each second")
    public SeekView get(@PathParam("id") UUID id) {
        return seeks.get(id);
    }

    /** Stops a goal seek. */
    @DELETE
    @Path("{id}")
    @RolesAllowed({Role.MANAGER, Role.PLANNER})
    @Operation(summary = "Stop a goal seek and its searches; what was tried stays")
    @APIResponse(
            responseCode = "202",
            description = "Stopped; searches under way end within about a second",
            content = @Content(schema = @Schema(implementation = SeekView.class)))
    public Response stop(@PathParam("id") UUID id) {
        return Response.accepted(seeks.stop(id)).build();
    }
}
