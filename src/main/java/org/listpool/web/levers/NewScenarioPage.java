package org.listpool.web.levers;

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
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.listpool.access.Role;
import org.listpool.change.Change;
import org.listpool.change.Changes;
import org.listpool.change.NothingToChangeException;
import org.listpool.house.ProblemException;
import org.listpool.model.Problem;
import org.listpool.plan.PlanProblems;
import org.listpool.scenario.Families;
import org.listpool.scenario.ScenarioRequest;
import org.listpool.scenario.Scenarios;
import org.listpool.scenario.SearchWish;
import org.listpool.scenario.view.ScenarioView;
import org.listpool.web.whatif.FamilyHead;
import org.listpool.web.whatif.FamilyHeads;
import org.listpool.web.whatif.FormFault;
import org.listpool.wire.ChangeDocuments;
import org.listpool.wire.ContractJson;

/** The form that makes a scenario of a family, from its baseline or from another scenario. */
@Path("/what-if/{family}/new")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.MANAGER, Role.PLANNER})
public class NewScenarioPage {

    private static final int UNPROCESSABLE = 422;

    private final Families families;
    private final Scenarios scenarios;
    private final PlanProblems problems;
    private final FamilyHeads heads;

    @Inject
    NewScenarioPage(Families families, Scenarios scenarios, PlanProblems problems, FamilyHeads heads) {
        this.families = families;
        this.scenarios = scenarios;
        this.problems = problems;
        this.heads = heads;
    }

    /**
     * What a scenario sets out from.
     *
     * @param parent null: the baseline itself
     * @param changes of the parent
     */
    private record Ground(FamilyHead family, @Nullable ScenarioView parent, List<Change> changes, Problem baseline) {

        /** The baseline with the parent's changes that are kept. */
        Problem with(List<Change> kept) {
            return Changes.apply(baseline, kept);
        }

        List<Change> kept(Typed typed) {
            return IntStream.range(0, changes.size())
                    .filter(typed::keeps)
                    .mapToObj(changes::get)
                    .toList();
        }
    }

    /**
     * The form.
     *
     * @param from the scenario that is forked; null: the baseline is changed
     */
    @GET
    public TemplateInstance form(@RestPath UUID family, @RestQuery @Nullable UUID from) {
        Ground ground = ground(family, from);
        Typed nothing = Typed.of(new MultivaluedHashMap<>());
        return page(ground, nothing, Draft.untouched(ground.with(ground.changes())), List.of());
    }

    /** Queues the scenario and shows the tree; the form again, with every fault at its field, when it is refused. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response start(@RestPath UUID family, MultivaluedMap<String, String> form) {
        Typed typed = Typed.of(form);
        Ground ground = ground(family, typed.from());
        List<Change> kept = ground.kept(typed);
        boolean whole = kept.size() == ground.changes().size();
        Draft draft = draft(ground, kept, typed);
        Integer seconds = draft.faults().findWhole(typed.seconds(), "seconds", "Search for, seconds");
        if (draft.faults().isEmpty() && draft.changes().isEmpty() && whole) {
            draft.faults().add(new FormFault("name", "Nothing is changed yet. Move a lever, or type a change."));
        }
        if (draft.faults().isEmpty()) {
            try {
                scenarios.create(request(ground, typed, draft, whole ? List.of() : kept, seconds));
                return Response.seeOther(URI.create("/what-if/" + family)).build();
            } catch (ProblemException refused) {
                int before = whole ? 0 : kept.size();
                draft.faults().addAll(refused, pointer -> draft.fieldOf(pointer, before));
            }
        }
        return Response.status(UNPROCESSABLE)
                .entity(page(ground, typed, draft.groups(), draft.faults().list()))
                .build();
    }

    private static Draft draft(Ground ground, List<Change> kept, Typed typed) {
        try {
            return Draft.of(ground.with(kept), typed);
        } catch (NothingToChangeException refused) {
            Draft draft = Draft.of(ground.with(ground.changes()), typed);
            draft.faults()
                    .add(new FormFault(
                            "keep-0",
                            "What stays needs what you left out: " + refused.getMessage() + " Tick it again."));
            return draft;
        }
    }

    private static ScenarioRequest request(
            Ground ground, Typed typed, Draft draft, List<Change> keptAlone, @Nullable Integer seconds) {
        List<Change> changes = new ArrayList<>(keptAlone);
        changes.addAll(draft.changes());
        ScenarioView parent = ground.parent();
        return new ScenarioRequest(
                ground.family().id(),
                parent == null || !keptAlone.isEmpty() ? null : parent.id(),
                typed.name().isEmpty() ? draft.name() : typed.name(),
                typed.note(),
                changes,
                new SearchWish(seconds, null, null));
    }

    private Ground ground(UUID familyId, @Nullable UUID from) {
        var family = families.get(familyId);
        ScenarioView parent = from == null ? null : scenarios.get(from);
        List<Change> changes = parent == null
                ? List.of()
                : ChangeDocuments.readList(ContractJson.mapper().valueToTree(parent.changes()))
                        .get();
        return new Ground(
                heads.of(family),
                parent,
                changes,
                problems.get(family.baseline().problemId()));
    }

    private static TemplateInstance page(Ground ground, Typed typed, List<LeverGroup> groups, List<FormFault> faults) {
        ScenarioView parent = ground.parent();
        List<ScenarioForm.Inherited> inherited = parent == null
                ? List.of()
                : IntStream.range(0, parent.texts().size())
                        .mapToObj(place ->
                                new ScenarioForm.Inherited(place, parent.texts().get(place), typed.keeps(place)))
                        .toList();
        ScenarioForm form = new ScenarioForm(
                parent == null ? null : new ScenarioForm.Parent(parent.id().toString(), parent.name()),
                typed.name(),
                typed.note(),
                typed.seconds(),
                inherited,
                groups,
                typed.others(),
                faults);
        return Templates.form(ground.family(), form, ChangeKind.list());
    }

    /** The page's template. */
    @CheckedTemplate(basePath = "levers")
    static final class Templates {

        static native TemplateInstance form(FamilyHead family, ScenarioForm form, List<ChangeKind> kinds);

        private Templates() {}
    }
}
