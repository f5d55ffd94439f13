package org.listpool.plan.value;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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

/** What one more unit of each resource would buy. */
@Path("/api/v1/plans/{id}/unit-values")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans")
public class UnitValuesResource {

    private final PlanUnitValues values;

    @Inject
    UnitValuesResource(PlanUnitValues values) {
        this.values = values;
    }

    /** Queues the work, which takes minutes. */
    @POST
    @RolesAllowed({Role.MANAGER, Role.PLANNER})
    @Operation(summary = "Ask what one more unit of each resource would buy; worked on while no plan is searched")
    @APIResponse(
            responseCode = "202",
            description = "Queued, or asked for before; Location is where to look",
            content = @Content(schema = @Schema(implementation = UnitValuesView.class)))
    @APIResponse(responseCode = "409", description = "The plan is not finished, or may not be used")
    public Response start(@PathParam("id") UUID id) {
        return Response.accepted(values.start(id))
                .location(URI.create("/api/v1/plans/" + id + "/unit-values"))
                .build();
    }

    /** What is known so far. */
    @GET
    @RolesAllowed({Role.MANAGER, Role.PLANNER})
    @Operation(summary = "What one more unit of each resource would buy, as far as it is known")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "404", description = "No such plan, or nobody asked for it yet")
    public UnitValuesView get(@PathParam("id") UUID id) {
        return values.get(id);
    }
}
