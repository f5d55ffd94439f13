package org.listpool.web.goals;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.listpool.access.Role;
import org.listpool.house.ProblemException;
import org.listpool.model.Problem;
import org.listpool.model.Provider;
import org.listpool.model.Specialty;
import org.listpool.plan.PlanProblems;
import org.listpool.scenario.Families;
import org.listpool.scenario.SearchWish;
import org.listpool.scenario.seek.GoalSeekRequest;
import org.listpool.scenario.seek.GoalSeeks;
import org.listpool.scenario.seek.SeekView;
import org.listpool.scenario.view.FamilyView;
import org.listpool.web.levers.LeverCatalogue;
import org.listpool.web.whatif.FamilyHead;
import org.listpool.web.whatif.FamilyHeads;
import org.listpool.web.whatif.FormFault;
import org.listpool.web.whatif.WishFaults;
import org.listpool.whatif.goal.Target;
import org.listpool.whatif.goal.TargetFigure;
import org.listpool.whatif.seek.LeverRange;
import org.listpool.whatif.seek.SeekTexts;

/** The goal seeks of a family, and the form that asks one. */
@Path("/what-if/{family}/goals")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.MANAGER, Role.PLANNER})
public class GoalsPage {

    private static final int SHOWN = 50;
    private static final int UNPROCESSABLE = 422;

    private final GoalSeeks seeks;
    private final Families families;
    private final PlanProblems problems;
    private final FamilyHeads heads;

    @Inject
    GoalsPage(GoalSeeks seeks, Families families, PlanProblems problems, FamilyHeads heads) {
        this.seeks = seeks;
        this.families = families;
        this.problems = problems;
        this.heads = heads;
    }

    /**
     * What the form offers.
     *
     * @param levers by the heading of their group
     */
    public record Offer(
            List<TargetFigure> figures,
            Map<String, List<LeverCatalogue.Standing>> levers,
            List<String> trusts,
            List<String> specialties) {}

    /** The page. */
    @GET
    public TemplateInstance list(@RestPath UUID family) {
        return page(family, GoalForm.empty(), List.of());
    }

    /** Asks and shows the goal seek; the form again, with every fault at its field, when it is refused. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response start(@RestPath UUID family, MultivaluedMap<String, String> typed) {
        GoalForm form = GoalForm.of(typed);
        WishFaults faults = new WishFaults();
        Target target = form.target(faults);
        List<LeverRange> ranges = form.ranges(faults);
        Integer seconds = faults.findWhole(form.seconds(), "seconds", "Search for, seconds");
        if (target != null && faults.isEmpty()) {
            try {
                UUID id = seeks.create(new GoalSeekRequest(
                        family,
                        null,
                        form.nameOr(SeekTexts.target(target)),
                        "",
                        target,
                        ranges,
                        new SearchWish(seconds, null, null)));
                return Response.seeOther(URI.create("/what-if/" + family + "/goals/" + id))
                        .build();
            } catch (ProblemException refused) {
                faults.addAll(refused, GoalForm::fieldOf);
            }
        }
        return Response.status(UNPROCESSABLE)
                .entity(page(family, form, faults.list()))
                .build();
    }

    private TemplateInstance page(UUID familyId, GoalForm form, List<FormFault> faults) {
        FamilyView family = families.get(familyId);
        Problem baseline = problems.get(family.baseline().problemId());
        Offer offer = new Offer(
                List.of(TargetFigure.values()),
                LeverCatalogue.groups(baseline),
                baseline.providers().stream().map(Provider::ods).toList(),
                baseline.specialties().stream().map(Specialty::code).toList());
        return Templates.goals(heads.of(family), seeks.list(familyId, 0, SHOWN).goalSeeks(), offer, form, faults);
    }

    /** The page's template. */
    @CheckedTemplate(basePath = "goals")
    static final class Templates {

        static native TemplateInstance goals(
                FamilyHead family, List<SeekView.Summary> seeks, Offer offer, GoalForm form, List<FormFault> faults);

        private Templates() {}
    }
}
