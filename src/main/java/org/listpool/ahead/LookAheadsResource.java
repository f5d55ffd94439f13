package org.listpool.ahead;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.listpool.access.Role;
import org.listpool.lookahead.outlook.Outlook;
import org.listpool.lookahead.rate.RateEstimates;

/** What may become of the lists, week by week. Tells counts, never children. */
@Path("/api/v1/look-aheads")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Look ahead")
public class LookAheadsResource {

    private final LookAheads lookAheads;

    @Inject
    LookAheadsResource(LookAheads lookAheads) {
        this.lookAheads = lookAheads;
    }

    /** Looks ahead at once. */
    @POST
    @Blocking
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.MANAGER, Role.PLANNER})
    @Operation(
            summary = "Look ahead week by week from a plan or the pool: list sizes, long waits, weeks to clear, growth")
    @APIResponse(responseCode = "200", description = "The outlook; nothing is stored")
    @APIResponse(responseCode = "404", description = "No such plan")
    @APIResponse(responseCode = "409", description = "The run has no plan yet, or there are no resources")
    @APIResponse(responseCode = "422", description = "Refused, with every fault")
    public Outlook look(LookAheadRequest request) {
        return lookAheads.look(request);
    }

    /** The rates that a look ahead would take. */
    @GET
    @Path("rates")
    @Blocking
    @RolesAllowed({Role.MANAGER, Role.PLANNER})
    @Operation(
            summary =
                    "Arrivals and weekday activity as told by a plan's problem, or by the pool, with their uncertainty")
    @APIResponse(responseCode = "404", description = "No such plan")
    public RateEstimates rates(@QueryParam("planId") @Nullable UUID planId) {
        return lookAheads.rates(planId);
    }
}
