package org.listpool.web.whatif;

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
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.listpool.access.Role;
import org.listpool.house.ProblemException;
import org.listpool.scenario.Families;
import org.listpool.scenario.Scenarios;
import org.listpool.scenario.view.FamilyView;
import org.listpool.scenario.view.ScenarioView;
import org.listpool.web.plans.PlanFigures;
import org.listpool.whatif.Outcome;

/** One scenario: what it changes, what came of it, and what can be done with it. */
@Path("/what-if/{family}/scenarios/{id}")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.MANAGER, Role.PLANNER})
public class ScenarioPage {

    private static final int UNPROCESSABLE = 422;

    private final Families families;
    private final Scenarios scenarios;
    private final FamilyHeads heads;

    @Inject
    ScenarioPage(Families families, Scenarios scenarios, FamilyHeads heads) {
        this.families = families;
        this.scenarios = scenarios;
        this.heads = heads;
    }

    /** The page. */
    @GET
    public TemplateInstance show(@RestPath UUID family, @RestPath UUID id) {
        return page(family, scenarios.get(id), List.of());
    }

    /** Its line, which changes while it runs. */
    @GET
    @Path("rows")
    public TemplateInstance rows(@RestPath UUID family, @RestPath UUID id) {
        FamilyView view = families.get(family);
        return FamilyPage.Templates.rows(
                heads.of(view), row(view, scenarios.get(id)).alone());
    }

    /** Changes what people say of it; the page again, with every fault, when that is refused. */
    @POST
    @Path("describe")
    public Response describe(
            @RestPath UUID family,
            @RestPath UUID id,
            @RestForm @Nullable String name,
            @RestForm @Nullable String note,
            @RestForm @Nullable Boolean archived) {
        try {
            scenarios.change(id, name, note, archived);
            return back(family, id);
        } catch (ProblemException refused) {
            WishFaults faults = new WishFaults();
            faults.addAll(refused, pointer -> pointer.equals("/note") ? "note" : "name");
            return Response.status(UNPROCESSABLE)
                    .entity(page(family, scenarios.get(id), faults.list()))
                    .build();
        }
    }

    /** Ends its search early; the best plan so far stays. */
    @POST
    @Path("stop")
    public Response stop(@RestPath UUID family, @RestPath UUID id) {
        scenarios.stop(id);
        return back(family, id);
    }

    private TemplateInstance page(UUID familyId, ScenarioView scenario, List<FormFault> faults) {
        FamilyView family = families.get(familyId);
        ScenarioRow row = row(family, scenario);
        PlanFigures figures = null;
        if (row.comparable()) {
            Outcome outcome = scenarios.getOutcome(scenario.id());
            figures = PlanFigures.of(outcome.problem(), outcome.plan());
        }
        return Templates.scenario(heads.of(family), scenario, row, row.alone(), figures, faults);
    }

    private ScenarioRow row(FamilyView family, ScenarioView scenario) {
        UUID parent = scenario.parentId();
        return ScenarioRow.of(
                scenario, 0, parent == null ? "" : scenarios.get(parent).name(), heads.findPlaced(family));
    }

    private static Response back(UUID family, UUID id) {
        return Response.seeOther(URI.create("/what-if/" + family + "/scenarios/" + id))
                .build();
    }

    /** The page's template. */
    @CheckedTemplate(basePath = "whatif")
    static final class Templates {

        static native TemplateInstance scenario(
                FamilyHead family,
                ScenarioView scenario,
                ScenarioRow row,
                List<ScenarioRow> rows,
                @Nullable PlanFigures figures,
                List<FormFault> faults);

        private Templates() {}
    }
}
