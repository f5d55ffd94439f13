package org.listpool.plan.why;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.listpool.access.Role;
import org.listpool.planning.limits.SessionLimits;
import org.listpool.planning.why.ChildWhy;

/** Explanations of a plan over HTTP. */
@Path("/api/v1/plans/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans")
public class WhyResource {

    private final Explanations explanations;

    @Inject
    WhyResource(Explanations explanations) {
        this.explanations = explanations;
    }

    /** Why one child is where it is. */
    @GET
    @Path("children/{caseId}/why")
    @RolesAllowed({Role.MANAGER, Role.PLANNER, Role.TRUST_CLERK, Role.TRUST_SYSTEM})
    @Operation(summary = "Why a child has its place or none, against every other list; a trust sees its own children")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "404", description = "No such plan, or no such child that the caller may see")
    @APIResponse(responseCode = "409", description = "The plan is not finished, or may not be used")
    public ChildWhy why(@PathParam("id") UUID id, @PathParam("caseId") String caseId) {
        return explanations.getWhy(id, caseId);
    }

    /** What binds each session. */
    @GET
    @Path("binding")
    @RolesAllowed({Role.MANAGER, Role.PLANNER})
    @Operation(summary = "What binds each session: which rules keep children off, and what is left of each resource")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "409", description = "The plan is not finished, or may not be used")
    public List<SessionLimits> binding(@PathParam("id") UUID id) {
        return explanations.listLimits(id);
    }

    /** What binds one session. */
    @GET
    @Path("sessions/{sessionId}/binding")
    @RolesAllowed({Role.MANAGER, Role.PLANNER})
    @Operation(summary = "What binds one session")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "404", description = "No such plan or session")
    @APIResponse(responseCode = "409", description = "The plan is not finished, or may not be used")
    public SessionLimits binding(@PathParam("id") UUID id, @PathParam("sessionId") String sessionId) {
        return explanations.getLimits(id, sessionId);
    }
}
