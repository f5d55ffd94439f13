package org.listpool.web.why;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.listpool.access.Role;
import org.listpool.plan.PlanMetadata;
import org.listpool.plan.Plans;
import org.listpool.plan.why.Explanations;
import org.listpool.planning.limits.SessionLimits;

/** What binds the sessions of a plan. */
@Path("/plans/{id}")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.MANAGER, Role.PLANNER})
public class BindingPage {

    private final Plans plans;
    private final Explanations explanations;

    @Inject
    BindingPage(Plans plans, Explanations explanations) {
        this.plans = plans;
        this.explanations = explanations;
    }

    /** Every session in a table. */
    @GET
    @Path("binding")
    public TemplateInstance sessions(@RestPath UUID id) {
        return Templates.binding(plans.get(id), explanations.listLimits(id));
    }

    /** One session, as a part of its list on the board. */
    @GET
    @Path("sessions/{sessionId}/binding")
    public TemplateInstance session(@RestPath UUID id, @RestPath String sessionId) {
        return Templates.session(explanations.getLimits(id, sessionId));
    }

    /** The pages' templates. */
    @CheckedTemplate(basePath = "why")
    static final class Templates {

        static native TemplateInstance binding(PlanMetadata run, List<SessionLimits> sessions);

        static native TemplateInstance session(SessionLimits limits);

        private Templates() {}
    }
}
