package org.listpool.plan.fairness;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.listpool.access.Role;

/** The balance between trusts over successive weekends. Tells trusts, never children. */
@Path("/api/v1/fairness")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Fairness")
public class FairnessResource {

    private final Balances balances;

    @Inject
    FairnessResource(Balances balances) {
        this.balances = balances;
    }

    /** What each trust is owed, with the plans it comes from. */
    @GET
    @RolesAllowed({Role.MANAGER, Role.PLANNER, Role.TRUST_CLERK, Role.TRUST_SYSTEM, Role.AUDITOR})
    @Operation(summary = "What each trust is owed over the weekends acted on, and the plans it comes from")
    public BalanceView balance() {
        return balances.view();
    }
}
