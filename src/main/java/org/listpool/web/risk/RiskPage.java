package org.listpool.web.risk;

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
import org.jspecify.annotations.Nullable;
import org.listpool.access.Role;
import org.listpool.plan.PlanMetadata;
import org.listpool.plan.Plans;
import org.listpool.plan.risk.PlanRisks;
import org.listpool.simulate.PlanRisk;

/** What may end late on a plan's days. */
@Path("/plans/{id}/risk")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.MANAGER, Role.PLANNER})
public class RiskPage {

    private final Plans plans;
    private final PlanRisks risks;

    @Inject
    RiskPage(Plans plans, PlanRisks risks) {
        this.plans = plans;
        this.risks = risks;
    }

    /** The table of lists. */
    @GET
    public TemplateInstance show(@RestPath UUID id) {
        PlanRisk risk = risks.find(id);
        return Templates.risk(plans.get(id), risk == null ? null : RiskFigures.of(risk));
    }

    /** The page's template. */
    @CheckedTemplate(basePath = "risk")
    static final class Templates {

        static native TemplateInstance risk(PlanMetadata run, @Nullable RiskFigures figures);

        private Templates() {}
    }
}
