package org.listpool.plan.risk;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.listpool.access.Role;
import org.listpool.simulate.PlanRisk;

/** What may become of a plan when durations are random. Tells of sessions, not of children. */
@Path("/api/v1/plans/{id}/simulation")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans")
public class PlanSimulationResource {

    private final PlanRisks risks;

    @Inject
    PlanSimulationResource(PlanRisks risks) {
        this.risks = risks;
    }

    /** The figures of one plan. */
    @GET
    @Blocking
    @RolesAllowed({Role.MANAGER, Role.PLANNER})
    @Operation(
            summary =
                    "Simulated days of one plan: chances and minutes of overrun, finish times, late discharges, cancellations")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlanRisk.class)))
    @APIResponse(responseCode = "400", description = "Too many days, or none")
    @APIResponse(responseCode = "404", description = "No such plan")
    @APIResponse(responseCode = "409", description = "The run has no plan yet")
    public PlanRisk get(
            @PathParam("id") UUID id,
            @QueryParam("days") @Nullable Integer days,
            @QueryParam("seed") @Nullable Long seed) {
        return risks.get(id, days, seed);
    }
}
