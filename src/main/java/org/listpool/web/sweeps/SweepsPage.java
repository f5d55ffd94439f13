package org.listpool.web.sweeps;

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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.listpool.access.Role;
import org.listpool.house.ProblemException;
import org.listpool.plan.PlanProblems;
import org.listpool.scenario.Families;
import org.listpool.scenario.SearchWish;
import org.listpool.scenario.sweep.SweepAxis;
import org.listpool.scenario.sweep.SweepRequest;
import org.listpool.scenario.sweep.SweepSummary;
import org.listpool.scenario.sweep.Sweeps;
import org.listpool.scenario.view.FamilyView;
import org.listpool.web.levers.LeverCatalogue;
import org.listpool.web.whatif.FamilyHead;
import org.listpool.web.whatif.FamilyHeads;
import org.listpool.web.whatif.FormFault;
import org.listpool.web.whatif.WishFaults;

/** The sweeps of a family, and the form that starts one. */
@Path("/what-if/{family}/sweeps")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.MANAGER, Role.PLANNER})
public class SweepsPage {

    private static final int UNPROCESSABLE = 422;

    private final Families families;
    private final Sweeps sweeps;
    private final PlanProblems problems;
    private final FamilyHeads heads;

    @Inject
    SweepsPage(Families families, Sweeps sweeps, PlanProblems problems, FamilyHeads heads) {
        this.families = families;
        this.sweeps = sweeps;
        this.problems = problems;
        this.heads = heads;
    }

    /** The page. */
    @GET
    public TemplateInstance list(@RestPath UUID family) {
        return page(family, SweepForm.empty(), List.of());
    }

    /** Starts a sweep and shows it; the form again, with every fault at its field, when it is refused. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response start(@RestPath UUID family, MultivaluedMap<String, String> typed) {
        SweepForm form = SweepForm.of(typed);
        WishFaults faults = new WishFaults();
        List<SweepAxis> axes = form.axes(faults);
        Integer seconds = faults.findWhole(form.seconds(), "seconds", "Search for, seconds");
        if (faults.isEmpty()) {
            try {
                UUID id = sweeps.create(new SweepRequest(
                        family, null, form.nameOr(axes), "", axes, new SearchWish(seconds, null, null)));
                return Response.seeOther(URI.create("/what-if/" + family + "/sweeps/" + id))
                        .build();
            } catch (ProblemException refused) {
                faults.addAll(refused, SweepForm::fieldOf);
            }
        }
        return Response.status(UNPROCESSABLE)
                .entity(page(family, form, faults.list()))
                .build();
    }

    private TemplateInstance page(UUID familyId, SweepForm form, List<FormFault> faults) {
        FamilyView family = families.get(familyId);
        List<SweepSummary> shown = sweeps.listOfFamily(familyId).stream()
                .filter(each -> !each.archived() && !SingleSteps.isOne(each))
                .sorted(Comparator.comparing(SweepSummary::createdAt).reversed())
                .toList();
        Map<String, List<LeverCatalogue.Standing>> levers =
                LeverCatalogue.groups(problems.get(family.baseline().problemId()));
        return Templates.sweeps(heads.of(family), shown, levers, form, faults);
    }

    /** The page's template. */
    @CheckedTemplate(basePath = "sweeps")
    static final class Templates {

        static native TemplateInstance sweeps(
                FamilyHead family,
                List<SweepSummary> sweeps,
                Map<String, List<LeverCatalogue.Standing>> levers,
                SweepForm form,
                List<FormFault> faults);

        private Templates() {}
    }
}
