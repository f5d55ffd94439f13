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
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.listpool.access.Role;
import org.listpool.house.ProblemException;
import org.listpool.plan.PlanMetadata;
import org.listpool.plan.PlanStatus;
import org.listpool.plan.Plans;
import org.listpool.scenario.Families;
import org.listpool.scenario.FamilyRequest;
import org.listpool.scenario.ScenarioSettings;
import org.listpool.scenario.SearchWish;
import org.listpool.scenario.view.FamilyView;
import org.listpool.scenario.view.Progress;
import org.listpool.web.frame.Paging;

/** All families, and the form that starts one. */
@Path("/what-if")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.MANAGER, Role.PLANNER})
public class FamiliesPage {

    private static final int PAGE_SIZE = 20;
    private static final int PLANS_OFFERED = 50;
    private static final int UNPROCESSABLE = 422;

    private final Families families;
    private final FamilyHeads heads;
    private final Plans plans;
    private final ScenarioSettings settings;

    @Inject
    FamiliesPage(Families families, FamilyHeads heads, Plans plans, ScenarioSettings settings) {
        this.families = families;
        this.heads = heads;
        this.plans = plans;
        this.settings = settings;
    }

    /** What stands in the form's fields, as typed; {@code plan} is empty for the pool. */
    public record Wish(String name, String plan, String seconds) {}

    /** A family in the table. */
    public record Row(FamilyHead head, FamilyView view, Progress progress) {

        /** How far its searches are, in words. */
        public String searches() {
            long open = progress.queued() + progress.solving();
            return open == 0 ? progress.done() + " done" : open + " of " + progress.total() + " to come";
        }
    }

    /**
     * The page.
     *
     * @param plan the plan that the form offers as baseline; null: the pool
     * @param archived there to show those put away
     */
    @GET
    public TemplateInstance list(
            @RestQuery @Nullable Integer page, @RestQuery @Nullable UUID plan, @RestQuery @Nullable String archived) {
        PlanMetadata chosen = plan == null ? null : plans.find(plan);
        Wish wish = new Wish(
                chosen == null ? "" : "What if: " + chosen.name(),
                chosen == null ? "" : chosen.id().toString(),
                Integer.toString(settings.seconds()));
        return page(wish, List.of(), page == null ? 1 : page, archived != null);
    }

    /** Starts a family and shows it; the form again, with every fault, when it is refused. */
    @POST
    public Response start(
            @RestForm @Nullable String name, @RestForm @Nullable String plan, @RestForm @Nullable String seconds) {
        Wish wish = new Wish(typed(name), typed(plan), typed(seconds));
        WishFaults faults = new WishFaults();
        Integer limit = faults.findWhole(wish.seconds(), "seconds", "Search for, seconds");
        UUID baseline = faults.findId(wish.plan(), "plan", "Choose a plan, or the pool.");
        if (faults.isEmpty()) {
            try {
                UUID id = families.create(
                        new FamilyRequest(wish.name(), "", baseline, null, new SearchWish(limit, null, null), false));
                return Response.seeOther(URI.create("/what-if/" + id)).build();
            } catch (ProblemException refused) {
                faults.addAll(refused, FamiliesPage::fieldOf);
            }
        }
        return Response.status(UNPROCESSABLE)
                .entity(page(wish, faults.list(), 1, false))
                .build();
    }

    private TemplateInstance page(Wish wish, List<FormFault> faults, int page, boolean archived) {
        Paging paging = Paging.of(page, PAGE_SIZE, families.count(archived));
        List<Row> rows = families.list(archived, paging.page() - 1, PAGE_SIZE).stream()
                .map(view -> new Row(heads.of(view), view, families.getProgress(view.id())))
                .toList();
        List<PlanMetadata> usable = plans.list(0, PLANS_OFFERED).stream()
                .filter(run -> run.status() == PlanStatus.SOLVED || run.status() == PlanStatus.STOPPED)
                .filter(run -> run.placed() != null)
                .toList();
        return Templates.families(rows, usable, wish, faults, paging, archived);
    }

    private static String fieldOf(String pointer) {
        return switch (pointer) {
            case "/name" -> "name";
            case "/baseline/planId" -> "plan";
            default -> "seconds";
        };
    }

    private static String typed(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    /** The page's template. */
    @CheckedTemplate(basePath = "whatif")
    static final class Templates {

        static native TemplateInstance families(
                List<Row> rows,
                List<PlanMetadata> plans,
                Wish wish,
                List<FormFault> faults,
                Paging paging,
                boolean archived);

        private Templates() {}
    }
}
