package org.listpool.plan.rest;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.listpool.access.Role;
import org.listpool.house.ProblemException;
import org.listpool.plan.PlanMetadata;
import org.listpool.plan.Plans;

/** Progress of a run as server-sent events. */
@Path("/api/v1/plans/{id}/events")
@Tag(name = "Plans")
public class PlanEventsResource {

    private static final Duration BETWEEN_EVENTS = Duration.ofSeconds(1);

    private final Plans plans;

    @Inject
    PlanEventsResource(Plans plans) {
        this.plans = plans;
    }

    /**
     * Where the run stands, at once and then each second, changed or not, so that a silent line is a broken one. The event
     * that tells a final status is the last. Read from the store, so that it does not matter which node searches.
     */
    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    @ResponseHeader(name = "X-Accel-Buffering", value = "no")
    @RolesAllowed({Role.MANAGER, Role.PLANNER})
    @Blocking
    @Operation(summary = "Progress each second until the plan is final")
    @APIResponse(responseCode = "410", description = "The plan is final; read it instead")
    public Multi<PlanMetadata> events(@PathParam("id") UUID id) {
        if (plans.get(id).status().isFinal()) {
            throw new ProblemException(
                    410,
                    "Plan is final",
                    "Nothing more will happen to this plan. Read it at /api/v1/plans/" + id + ".");
        }
        return Multi.createBy()
                .repeating()
                .uni(() -> Uni.createFrom()
                        .item(() -> plans.get(id))
                        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool()))
                .withDelay(BETWEEN_EVENTS)
                .whilst(now -> !now.status().isFinal());
    }
}
