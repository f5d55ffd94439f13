package org.listpool.web.sweeps;

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
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.listpool.access.Role;
import org.listpool.scenario.Families;
import org.listpool.scenario.Runs;
import org.listpool.scenario.sweep.SweepView;
import org.listpool.scenario.sweep.Sweeps;
import org.listpool.scenario.view.FamilyView;
import org.listpool.web.charts.Bars;
import org.listpool.web.charts.HeatMap;
import org.listpool.web.whatif.FamilyHead;
import org.listpool.web.whatif.FamilyHeads;

/** One sweep: its progress, and bars or a heat map of what came of it. */
@Path("/what-if/{family}/sweeps/{id}")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.MANAGER, Role.PLANNER})
public class SweepPage {

    private final Families families;
    private final Sweeps sweeps;
    private final Runs runs;
    private final FamilyHeads heads;

    @Inject
    SweepPage(Families families, Sweeps sweeps, Runs runs, FamilyHeads heads) {
        this.families = families;
        this.sweeps = sweeps;
        this.runs = runs;
        this.heads = heads;
    }

    /**
     * What came of a sweep, in one measure.
     *
     * @param bars null: it has two levers
     * @param heat null: it has one lever
     * @param refusals why levers cannot be put where they were asked to be, each once
     * @param luck what is seen of it beyond the family's noise, in a sentence; empty: nothing
     */
    public record Outcomes(
            Measure measure,
            @Nullable Bars bars,
            @Nullable HeatMap heat,
            SweepProgress progress,
            List<String> refusals,
            String luck) {}

    /** The page. */
    @GET
    public TemplateInstance show(@RestPath UUID family, @RestPath UUID id, @RestQuery @Nullable String measure) {
        SweepView sweep = sweeps.get(id);
        FamilyView view = families.get(family);
        return Templates.sweep(
                heads.of(view), sweep, outcomes(view, sweep, Measure.of(measure)), List.of(Measure.values()));
    }

    /** The part of the page that changes while the sweep runs. */
    @GET
    @Path("outcomes")
    public TemplateInstance outcomes(@RestPath UUID family, @RestPath UUID id, @RestQuery @Nullable String measure) {
        return Templates.outcomes(outcomes(families.get(family), sweeps.get(id), Measure.of(measure)));
    }

    /** Stops it; what was found stays. */
    @POST
    @Path("stop")
    public Response stop(@RestPath UUID family, @RestPath UUID id) {
        sweeps.stop(id);
        return back(family, id);
    }

    /** Goes on with what was stopped. */
    @POST
    @Path("resume")
    public Response resume(@RestPath UUID family, @RestPath UUID id) {
        sweeps.resume(id);
        return back(family, id);
    }

    /** Renames it, or puts it away. */
    @POST
    @Path("describe")
    public Response describe(
            @RestPath UUID family,
            @RestPath UUID id,
            @RestForm @Nullable String name,
            @RestForm @Nullable Boolean archived) {
        sweeps.change(id, name, null, archived);
        return Boolean.TRUE.equals(archived)
                ? Response.seeOther(URI.create("/what-if/" + family + "/sweeps"))
                        .build()
                : back(family, id);
    }

    private Outcomes outcomes(FamilyView family, SweepView sweep, Measure measure) {
        long luck = Luck.seen(List.of(sweep));
        Long told = family.reference().noiseNeedPoints();
        Long noise = Luck.noise(told, luck);
        Differences differences = new Differences(
                measure,
                family.baseline().ready() ? families.getReference(family.id()).plan() : null,
                runs::findPlan,
                noise);
        boolean one = sweep.axes().size() == 1;
        return new Outcomes(
                measure,
                one ? SweepCharts.bars(sweep.axes().getFirst(), sweep.cells(), differences, noise) : null,
                one
                        ? null
                        : SweepCharts.heatMap(sweep.axes().get(0), sweep.axes().get(1), sweep.cells(), differences),
                SweepProgress.of(sweep.progress(), sweep.cells()),
                sweep.cells().stream()
                        .map(cell -> cell.reason())
                        .filter(reason -> reason != null)
                        .distinct()
                        .toList(),
                Luck.sentence(told, luck));
    }

    private static Response back(UUID family, UUID id) {
        return Response.seeOther(URI.create("/what-if/" + family + "/sweeps/" + id))
                .build();
    }

    /** The pages' templates. */
    @CheckedTemplate(basePath = "sweeps")
    static final class Templates {

        static native TemplateInstance sweep(
                FamilyHead family, SweepView sweep, Outcomes outcomes, List<Measure> measures);

        static native TemplateInstance outcomes(Outcomes outcomes);

        private Templates() {}
    }
}
