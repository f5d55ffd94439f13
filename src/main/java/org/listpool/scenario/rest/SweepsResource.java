package org.listpool.scenario.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
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
import org.listpool.access.Role;
import org.listpool.scenario.sweep.SweepSummary;
import org.listpool.scenario.sweep.SweepView;
import org.listpool.scenario.sweep.Sweeps;
import org.listpool.scenario.view.Progress;

/** Sweeps: make, list, read, annotate, stop, take up again. */
@Path("/api/v1/sweeps")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Scenarios")
public class SweepsResource {

    private final Sweeps sweeps;

    @Inject
    SweepsResource(Sweeps sweeps) {
        this.sweeps = sweeps;
    }

    /** Makes a sweep. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.MANAGER, Role.PLANNER})
    @Operation(summary = "Make a sweep: one or two levers over values, at most 400 cells")
    @APIResponse(
            responseCode = "202",
            description = "Its cells wait; Location is the sweep",
            content = @Content(schema = @Schema(implementation = SweepView.class)))
    @APIResponse(responseCode = "409", description = "The baseline ended without a plan that may be used")
    @APIResponse(responseCode = "422", description = "Refused, with every fault")
    @APIResponse(responseCode = "429", description = "Too many searches wait")
    public Response start(StartSweepRequest request) {
        UUID id = sweeps.create(request.toSweepRequest());
        return Response.accepted(sweeps.get(id))
                .location(URI.create("/api/v1/sweeps/" + id))
                .build();
    }

    /** Sweeps, newest first. */
    @GET
    @RolesAllowed({Role.MANAGER, Role.PLANNER, Role.AUDITOR})
    @Operation(summary = "Sweeps, newest first")
    public SweepPageView list(
            @QueryParam("archived") @DefaultValue("false") boolean archived,
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("50") int size) {
        Pages.require(page, size);
        return new SweepPageView(sweeps.list(archived, page, size), page, size, sweeps.count(archived));
    }

    /** One sweep with its cells. */
    @GET
    @Path("{id}")
    @RolesAllowed({Role.MANAGER, Role.PLANNER})
    @Operation(summary = "One sweep with its cells as far as they are")
    public SweepView get(@PathParam("id") UUID id) {
        return sweeps.get(id);
    }

    /** How far a sweep is. */
    @GET
    @Path("{id}/progress")
    @RolesAllowed({Role.MANAGER, Role.PLANNER})
    @Operation(summary = "How far a sweep is; cheap enough to ask each second")
    public Progress progress(@PathParam("id") UUID id) {
        return sweeps.getProgress(id);
    }

    /** Names, annotates, puts away or reopens a sweep. */
    @PATCH
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.MANAGER, Role.PLANNER})
    @Operation(summary = "Name, annotate, put away or reopen a sweep; what is left out stays")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SweepSummary.class)))
    public SweepSummary annotate(@PathParam("id") UUID id, AnnotationRequest request) {
        return sweeps.change(id, request.name(), request.note(), request.archived());
    }

    /** Stops a sweep. */
    @DELETE
    @Path("{id}")
    @RolesAllowed({Role.MANAGER, Role.PLANNER})
    @Operation(
            summary = "Stop a sweep: cells that wait end at once, others within about a second with their best plans")
    @APIResponse(
            responseCode = "202",
            description = "Stopping, or stopped",
            content = @Content(schema = @Schema(implementation = SweepView.class)))
    public Response stop(@PathParam("id") UUID id) {
        return Response.accepted(sweeps.stop(id)).build();
    }

    /** Takes stopped cells up again. */
    @POST
    @Path("{id}/resume")
    @RolesAllowed({Role.MANAGER, Role.PLANNER})
    @Operation(summary = "Take the stopped cells of a sweep up again; each sets out from what it had")
    @APIResponse(
            responseCode = "202",
            content = @Content(schema = @Schema(implementation = SweepView.class)),
            description = "They wait again")
    @APIResponse(responseCode = "409", description = "Some cells are still being stopped")
    public Response resume(@PathParam("id") UUID id) {
        return Response.accepted(sweeps.resume(id)).build();
    }
}
