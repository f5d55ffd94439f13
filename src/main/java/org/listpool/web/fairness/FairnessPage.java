package org.listpool.web.fairness;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.listpool.access.Role;
import org.listpool.house.ProblemException;
import org.listpool.plan.PlanMetadata;
import org.listpool.plan.Plans;
import org.listpool.plan.fairness.Confirmations;
import org.listpool.plan.fairness.PlanFairnessView;

/** How a plan treats each trust, and whether it is acted on. */
@Path("/plans/{id}")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.MANAGER, Role.PLANNER})
public class FairnessPage {

    private static final int CONFLICT = 409;

    private final Plans plans;
    private final Confirmations confirmations;

    @Inject
    FairnessPage(Plans plans, Confirmations confirmations) {
        this.plans = plans;
        this.confirmations = confirmations;
    }

    /** One plan. */
    @GET
    @Path("fairness")
    public TemplateInstance plan(@RestPath UUID id) {
        return page(id, null);
    }

    /** Says that the plan is acted on; the page again, with the reason, where another one is. */
    @POST
    @Path("confirmation")
    @RolesAllowed(Role.MANAGER)
    public Response confirm(@RestPath UUID id) {
        try {
            confirmations.confirm(id);
            return back(id);
        } catch (ProblemException refused) {
            return Response.status(CONFLICT).entity(page(id, refused.detail())).build();
        }
    }

    /** Takes that back. */
    @POST
    @Path("confirmation/undo")
    @RolesAllowed(Role.MANAGER)
    public Response undo(@RestPath UUID id) {
        confirmations.undo(id);
        return back(id);
    }

    private TemplateInstance page(UUID id, @Nullable String refusal) {
        PlanFairnessView view = confirmations.getFairness(id);
        return Templates.plan(plans.get(id), view, ShareChart.of(view.figures().trusts()), refusal);
    }

    private static Response back(UUID id) {
        return Response.seeOther(URI.create("/plans/" + id + "/fairness")).build();
    }

    /** The pages' templates. */
    @CheckedTemplate(basePath = "fairness")
    static final class Templates {

        static native TemplateInstance plan(
                PlanMetadata run, PlanFairnessView view, ShareChart chart, @Nullable String refusal);

        private Templates() {}
    }
}
