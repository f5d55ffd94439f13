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
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.listpool.access.Role;
import org.listpool.plan.PlanMetadata;
import org.listpool.plan.Plans;
import org.listpool.plan.wayout.ChildWayOutsView;
import org.listpool.plan.wayout.PlanWayOuts;
import org.listpool.plan.why.Explanations;
import org.listpool.planning.why.ChildWhy;

/** Why one child of a plan is where it is, and what would place one that has no place. */
@Path("/plans/{id}")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.MANAGER, Role.PLANNER})
public class WhyPage {

    private final Plans plans;
    private final Explanations explanations;
    private final PlanWayOuts wayOuts;

    @Inject
    WhyPage(Plans plans, Explanations explanations, PlanWayOuts wayOuts) {
        this.plans = plans;
        this.explanations = explanations;
        this.wayOuts = wayOuts;
    }

    /** The page of one child. */
    @GET
    @Path("children/{caseId}/why")
    public TemplateInstance child(@RestPath UUID id, @RestPath String caseId) {
        return Templates.child(plans.get(id), explanations.getWhy(id, caseId));
    }

    /** What would place the child; each change is planned with, which takes some tenths of a second. */
    @GET
    @Path("children/{caseId}/way-outs")
    public TemplateInstance wayOuts(@RestPath UUID id, @RestPath String caseId) {
        return Templates.wayouts(plans.get(id), wayOuts.get(id, caseId));
    }

    /** The pages' templates. */
    @CheckedTemplate(basePath = "why")
    static final class Templates {

        static native TemplateInstance child(PlanMetadata run, ChildWhy why);

        static native TemplateInstance wayouts(PlanMetadata run, ChildWayOutsView found);

        private Templates() {}
    }
}
