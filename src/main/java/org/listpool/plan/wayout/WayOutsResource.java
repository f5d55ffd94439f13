package org.listpool.plan.wayout;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.listpool.access.Role;

/** The way-outs of one child. */
@Path("/api/v1/plans/{id}/children/{caseId}/way-outs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans")
public class WayOutsResource {

    private final PlanWayOuts wayOuts;

    @Inject
    WayOutsResource(PlanWayOuts wayOuts) {
        this.wayOuts = wayOuts;
    }

    /** The smallest changes that would place the child while all others keep their sessions. */
    @GET
    @RolesAllowed({Role.MANAGER, Role.PLANNER, Role.TRUST_CLERK, Role.TRUST_SYSTEM})
    @Operation(
            summary = "The smallest changes that would place a child, each planned with; a trust sees its own children")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "404", description = "No such plan, or no such child that the caller may see")
    @APIResponse(responseCode = "409", description = "The plan is not finished, or may not be used")
    public ChildWayOutsView wayOuts(@PathParam("id") UUID id, @PathParam("caseId") String caseId) {
        return wayOuts.get(id, caseId);
    }
}
