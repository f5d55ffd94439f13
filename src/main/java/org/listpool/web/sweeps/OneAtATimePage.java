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
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.listpool.access.Role;
import org.listpool.house.ProblemException;
import org.listpool.model.Plan;
import org.listpool.model.Problem;
import org.listpool.plan.PlanProblems;
import org.listpool.scenario.Families;
import org.listpool.scenario.Runs;
import org.listpool.scenario.ScenarioSettings;
import org.listpool.scenario.Scenarios;
import org.listpool.scenario.SearchWish;
import org.listpool.scenario.sweep.SweepRequest;
import org.listpool.scenario.sweep.SweepView;
import org.listpool.scenario.sweep.Sweeps;
import org.listpool.scenario.view.FamilyView;
import org.listpool.web.charts.Tornado;
import org.listpool.web.levers.LeverCatalogue;
import org.listpool.web.levers.LeverKey;
import org.listpool.web.whatif.FamilyHead;
import org.listpool.web.whatif.FamilyHeads;

/** What each lever does by itself, one step down and one step up: the button that tries them, and the tornado. */
@Path("/what-if/{family}/one-at-a-time")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.MANAGER, Role.PLANNER})
public class OneAtATimePage {

    private final Families families;
    private final Scenarios scenarios;
    private final Sweeps sweeps;
    private final Runs runs;
    private final PlanProblems problems;
    private final ScenarioSettings settings;
    private final FamilyHeads heads;

    @Inject
    OneAtATimePage(
            Families families,
            Scenarios scenarios,
            Sweeps sweeps,
            Runs runs,
            PlanProblems problems,
            ScenarioSettings settings,
            FamilyHeads heads) {
        this.families = families;
        this.scenarios = scenarios;
        this.sweeps = sweeps;
        this.runs = runs;
        this.problems = problems;
        this.settings = settings;
        this.heads = heads;
    }

    /**
     * What each lever does.
     *
     * @param levers null: none was tried
     * @param changes scenarios that differ from the baseline by one change; null: there is none
     * @param untried levers by the heading of their group
     * @param done searches that have ended, of {@code total}
     * @param luck what is seen of it beyond the family's noise, in a sentence; empty: nothing
     * @param refusal why not all could be queued; empty: nothing was refused
     */
    public record Found(
            Measure measure,
            @Nullable Tornado levers,
            @Nullable Tornado changes,
            Map<String, List<LeverCatalogue.Standing>> untried,
            long done,
            long total,
            String luck,
            String refusal) {

        /** Whether something is still to come. */
        public boolean running() {
            return done < total;
        }
    }

    /** The page. */
    @GET
    public TemplateInstance show(@RestPath UUID family, @RestQuery @Nullable String measure) {
        return page(family, Measure.of(measure), "");
    }

    /** The part of the page that changes while levers are tried. */
    @GET
    @Path("outcomes")
    public TemplateInstance outcomes(@RestPath UUID family, @RestQuery @Nullable String measure) {
        return Templates.steps(found(families.get(family), Measure.of(measure), ""));
    }

    /**
     * Queues a step down and a step up of each lever that was not tried yet.
     *
     * @param groups headings of the groups whose levers are tried
     */
    @POST
    public Response start(@RestPath UUID family, @RestForm("group") List<String> groups) {
        FamilyView view = families.get(family);
        try {
            for (var group : untried(view).entrySet()) {
                if (groups.contains(group.getKey())) {
                    for (LeverCatalogue.Standing standing : group.getValue()) {
                        sweeps.create(new SweepRequest(
                                family,
                                null,
                                standing.label(),
                                SingleSteps.NOTE,
                                List.of(SingleSteps.axis(standing)),
                                SearchWish.NONE));
                    }
                }
            }
        } catch (ProblemException refused) {
            return Response.status(refused.status())
                    .entity(page(family, Measure.NEED, refused.detail()))
                    .build();
        }
        return Response.seeOther(URI.create("/what-if/" + family + "/one-at-a-time"))
                .build();
    }

    private TemplateInstance page(UUID familyId, Measure measure, String refusal) {
        FamilyView family = families.get(familyId);
        return Templates.oneAtATime(
                heads.of(family), found(family, measure, refusal), List.of(Measure.values()), effort(family));
    }

    /** How long one search takes, and how many run side by side, in words. */
    private String effort(FamilyView family) {
        return family.settings().spentLimitSeconds() + " seconds each, " + settings.parallel() + " side by side";
    }

    private Found found(FamilyView family, Measure measure, String refusal) {
        Plan reference =
                family.baseline().ready() ? families.getReference(family.id()).plan() : null;
        List<SweepView> tried = tried(family);
        long luck = Luck.seen(tried);
        Long told = family.reference().noiseNeedPoints();
        Differences differences = new Differences(measure, reference, runs::findPlan, Luck.noise(told, luck));
        LeverSteps steps =
                new LeverSteps(differences, problems.get(family.baseline().problemId()));
        return new Found(
                measure,
                steps.levers(tried),
                steps.changes(scenarios.list(family.id())),
                untried(family),
                tried.stream().mapToLong(each -> each.progress().done()).sum(),
                tried.stream().mapToLong(each -> each.progress().total()).sum(),
                Luck.sentence(told, luck),
                refusal);
    }

    /** Sweeps of one lever of the baseline alone. */
    private List<SweepView> tried(FamilyView family) {
        return sweeps.listOfFamily(family.id()).stream()
                .filter(each -> !each.archived() && each.axes().size() == 1 && each.scenarioId() == null)
                .map(each -> sweeps.get(each.id()))
                .toList();
    }

    private Map<String, List<LeverCatalogue.Standing>> untried(FamilyView family) {
        List<String> tried = sweeps.listOfFamily(family.id()).stream()
                .filter(each -> !each.archived() && SingleSteps.isOne(each))
                .map(each -> LeverKey.write(each.axes().getFirst().lever()))
                .toList();
        Problem baseline = problems.get(family.baseline().problemId());
        Map<String, List<LeverCatalogue.Standing>> groups = LeverCatalogue.groups(baseline);
        groups.replaceAll((heading, levers) ->
                levers.stream().filter(each -> !tried.contains(each.key())).toList());
        groups.values().removeIf(List::isEmpty);
        return groups;
    }

    /** The pages' templates. */
    @CheckedTemplate(basePath = "sweeps")
    static final class Templates {

        static native TemplateInstance oneAtATime(
                FamilyHead family, Found found, List<Measure> measures, String effort);

        static native TemplateInstance steps(Found found);

        private Templates() {}
    }
}
