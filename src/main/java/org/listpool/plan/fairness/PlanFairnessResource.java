package org.listpool.plan.fairness;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.listpool.access.Role;

/** How one plan treats each trust, and whether it is acted on. */
@Path("/api/v1/plans/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Fairness")
public class PlanFairnessResource {

    private final Confirmations confirmations;

    @Inject
    PlanFairnessResource(Confirmations confirmations) {
        this.confirmations = confirmations;
    }

    /** How one plan treats each trust. */
    @GET
    @Path("fairness")
    @RolesAllowed({Role.MANAGER, Role.PLANNER})
    @Operation(summary = "How a plan treats each trust, and what fairness cost in need points")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "409", description = "The plan is not finished, or may not be used")
    public PlanFairnessView fairness(@PathParam("id") UUID id) {
        return confirmations.getFairness(id);
    }

    /** Says that a plan is acted on. */
    @PUT
    @Path("confirmation")
    @RolesAllowed(Role.MANAGER)
    @Operation(summary = "Confirm a plan: it is acted on, and counts in the balance between trusts")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "409", description = "Not usable, or another plan is acted on for one of its weekends")
    public Confirmation confirm(@PathParam("id") UUID id) {
        return confirmations.confirm(id);
    }

    /** Takes that back. */
    @DELETE
    @Path("confirmation")
    @RolesAllowed(Role.MANAGER)
    @Operation(summary = "Take a plan's confirmation back")
    public void undo(@PathParam("id") UUID id) {
        confirmations.undo(id);
    }
}
