package org.listpool.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;

/** Doors of the tests: one that somebody forgot to annotate, and one that tells who came in. */
@Path("/test-doors")
public class DoorsInTest {

    @Inject
    Caller caller;

    @GET
    @Path("/forgotten")
    public String forgotten() {
        return "open";
    }

    @GET
    @Path("/who")
    @Produces("text/plain")
    @RolesAllowed({Role.TRUST_CLERK, Role.TRUST_SYSTEM, Role.MANAGER, Role.PLANNER, Role.AUDITOR, Role.ADMINISTRATOR})
    public String who() {
        return caller.name() + " of " + caller.findProvider();
    }

    @POST
    @Path("/who")
    @RolesAllowed({Role.TRUST_CLERK, Role.MANAGER})
    public String change() {
        return "changed";
    }

    @GET
    @Path("/children-of/{provider}")
    @RolesAllowed({Role.TRUST_CLERK, Role.TRUST_SYSTEM, Role.MANAGER})
    public String childrenOf(@PathParam("provider") String provider) {
        caller.requireProvider(provider);
        return "children";
    }
}
