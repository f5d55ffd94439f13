package org.listpool.scenario.reference;

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

/** The reference case of a family: make it, read it. */
@Path("/api/v1/scenario-families/{id}/reference-case")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Scenarios")
public class ReferenceCaseResource {

    private final ReferenceCases cases;

    @Inject
    ReferenceCaseResource(ReferenceCases cases) {
        this.cases = cases;
    }

    /** Makes the reference case, or returns the one there is. */
    @POST
    @RolesAllowed({Role.MANAGER, Role.PLANNER})
    @Operation(summary = "Make the scenarios that tell what pooling, lending and each loan bought; once for a family")
    @APIResponse(
            responseCode = "202",
            description = "Its scenarios wait; Location is the reference case",
            content = @Content(schema = @Schema(implementation = ReferenceCaseView.class)))
    @APIResponse(responseCode = "409", description = "Places are promised, or the baseline has no plan")
    @APIResponse(responseCode = "429", description = "Too many searches wait")
    public Response start(@PathParam("id") UUID id) {
        return Response.accepted(cases.create(id))
                .location(URI.create("/api/v1/scenario-families/" + id + "/reference-case"))
                .build();
    }

    /** The reference case as far as it is. */
    @GET
    @RolesAllowed({Role.MANAGER, Role.PLANNER})
    @Operation(summary = "The reference case of a family, with its table once every scenario is planned")
    @APIResponse(responseCode = "404", description = "The family has none")
    public ReferenceCaseView get(@PathParam("id") UUID id) {
        return cases.get(id);
    }
}
