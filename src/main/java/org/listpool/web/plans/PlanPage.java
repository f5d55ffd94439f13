package org.listpool.web.plans;

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
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.listpool.access.Role;
import org.listpool.document.TheatreLists;
import org.listpool.model.Plan;
import org.listpool.model.Problem;
import org.listpool.plan.PlanMetadata;
import org.listpool.plan.Plans;
import org.listpool.plan.risk.PlanRisks;
import org.listpool.simulate.PlanRisk;
import org.listpool.simulate.SessionRisk;
import org.listpool.web.frame.Paging;
import org.listpool.web.frame.Words;

/** One plan: its progress while it runs, then figures, lists and the children without a place. */
@Path("/plans/{id}")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.MANAGER, Role.PLANNER})
public class PlanPage {

    private static final int PAGE_SIZE = 50;

    private final Plans plans;
    private final PlanRisks risks;

    @Inject
    PlanPage(Plans plans, PlanRisks risks) {
        this.plans = plans;
        this.risks = risks;
    }

    /** Which of the unplaced are shown; an empty member shows all. */
    public record UnplacedFilter(String reason, String specialty, String trust) {}

    /** Progress and figures. */
    @GET
    public TemplateInstance overview(@RestPath UUID id) {
        PlanMetadata run = plans.get(id);
        Progress progress = Progress.of(run, plans.listScores(id));
        Plan plan = run.status().isFinal() ? plans.findPlan(id) : null;
        return Templates.overview(progress, plan == null ? null : PlanFigures.of(plans.getProblem(id), plan));
    }

    /** The part of the page that changes while the plan runs. */
    @GET
    @Path("progress")
    public TemplateInstance progress(@RestPath UUID id) {
        return Templates.progress(Progress.of(plans.get(id), plans.listScores(id)));
    }

    /** Ends the search early; the best plan so far stays. */
    @POST
    @Path("stop")
    public Response stop(@RestPath UUID id) {
        plans.stop(id);
        return Response.seeOther(URI.create("/plans/" + id)).build();
    }

    /**
     * The board of one weekend.
     *
     * @param weekend its Saturday; another date or none shows the first weekend
     */
    @GET
    @Path("lists")
    public TemplateInstance lists(@RestPath UUID id, @RestQuery @Nullable String weekend) {
        PlanMetadata run = plans.get(id);
        Plan plan = plans.findPlan(id);
        List<WeekendBoard> weekends =
                plan == null ? List.of() : WeekendBoard.of(TheatreLists.of(plans.getProblem(id), plan));
        WeekendBoard shown = weekends.stream()
                .filter(each -> each.saturday().toString().equals(weekend))
                .findFirst()
                .orElse(weekends.isEmpty() ? null : weekends.getFirst());
        return Templates.lists(run, weekends, shown, overruns(plan == null ? null : risks.find(id)));
    }

    /** Who has no place, and why. */
    @GET
    @Path("unplaced")
    public TemplateInstance unplaced(
            @RestPath UUID id,
            @RestQuery @Nullable String reason,
            @RestQuery @Nullable String specialty,
            @RestQuery @Nullable String trust,
            @RestQuery @Nullable Integer page) {
        PlanMetadata run = plans.get(id);
        Plan plan = plans.findPlan(id);
        UnplacedFilter filter = new UnplacedFilter(given(reason), given(specialty), given(trust));
        Problem problem = plans.getProblem(id);
        UnplacedRows all = plan == null ? UnplacedRows.none() : UnplacedRows.of(problem, plan);
        List<UnplacedRow> rows = all.filtered(filter.reason(), filter.specialty(), filter.trust());
        Paging paging = Paging.of(page == null ? 1 : page, PAGE_SIZE, rows.size());
        List<UnplacedRow> shown = rows.subList(paging.offset(), (int) paging.to());
        return Templates.unplaced(run, all, filter, shown, paging);
    }

    private static Map<String, String> overruns(@Nullable PlanRisk risk) {
        return risk == null
                ? Map.of()
                : risk.sessions().stream()
                        .collect(Collectors.toMap(
                                SessionRisk::sessionId,
                                session -> Words.percent(session.overrun().chance())));
    }

    private static String given(@Nullable String parameter) {
        return parameter == null ? "" : parameter;
    }

    /** The pages' templates. */
    @CheckedTemplate(basePath = "plans")
    static final class Templates {

        static native TemplateInstance overview(Progress progress, @Nullable PlanFigures figures);

        static native TemplateInstance progress(Progress progress);

        static native TemplateInstance lists(
                PlanMetadata run,
                List<WeekendBoard> weekends,
                @Nullable WeekendBoard shown,
                Map<String, String> overruns);

        static native TemplateInstance unplaced(
                PlanMetadata run, UnplacedRows all, UnplacedFilter filter, List<UnplacedRow> rows, Paging paging);

        private Templates() {}
    }
}
