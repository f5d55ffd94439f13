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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.listpool.access.Role;
import org.listpool.scenario.Families;
import org.listpool.scenario.Scenarios;
import org.listpool.scenario.view.FamilyView;
import org.listpool.scenario.view.ScenarioView;

/** One family: its scenarios as a tree, which follows them while they run. */
@Path("/what-if/{family}")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.MANAGER, Role.PLANNER})
public class FamilyPage {

    private final Families families;
    private final Scenarios scenarios;
    private final FamilyHeads heads;

    @Inject
    FamilyPage(Families families, Scenarios scenarios, FamilyHeads heads) {
        this.families = families;
        this.scenarios = scenarios;
        this.heads = heads;
    }

    /**
     * The tree.
     *
     * @param all there to show archived scenarios too
     */
    @GET
    public TemplateInstance tree(@RestPath UUID family, @RestQuery @Nullable String all) {
        FamilyView view = families.get(family);
        List<ScenarioView> every = scenarios.list(family);
        int archived = (int) every.stream().filter(ScenarioView::archived).count();
        return Templates.family(heads.of(view), rows(view, shown(every, all != null)), archived, all != null);
    }

    /** The tree's lines, which change while scenarios run. */
    @GET
    @Path("rows")
    public TemplateInstance rows(@RestPath UUID family, @RestQuery @Nullable String all) {
        FamilyView view = families.get(family);
        return Templates.rows(heads.of(view), rows(view, shown(scenarios.list(family), all != null)));
    }

    /** Changes what people say of the family; puts it away or takes it out again. */
    @POST
    @Path("describe")
    public Response describe(
            @RestPath UUID family,
            @RestForm @Nullable String name,
            @RestForm @Nullable String note,
            @RestForm @Nullable Boolean archived) {
        families.change(family, name, note, archived);
        return back(family);
    }

    /** Ends all its searches early. */
    @POST
    @Path("stop")
    public Response stop(@RestPath UUID family) {
        families.stop(family);
        return back(family);
    }

    private List<ScenarioRow> rows(FamilyView family, List<ScenarioView> shown) {
        Integer placed = heads.findPlaced(family);
        List<ScenarioRow> rows = new ArrayList<>();
        rows.add(ScenarioRow.ofBaseline(family, placed));
        rows.addAll(ScenarioTree.rows(shown, placed));
        return rows;
    }

    private static List<ScenarioView> shown(List<ScenarioView> every, boolean all) {
        return every.stream().filter(each -> all || !each.archived()).toList();
    }

    private static Response back(UUID family) {
        return Response.seeOther(URI.create("/what-if/" + family)).build();
    }

    /** The pages' templates. */
    @CheckedTemplate(basePath = "whatif")
    static final class Templates {

        static native TemplateInstance family(FamilyHead family, List<ScenarioRow> rows, int archived, boolean all);

        static native TemplateInstance rows(FamilyHead family, List<ScenarioRow> rows);

        private Templates() {}
    }
}
