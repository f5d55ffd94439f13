package org.listpool.web.compare;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.listpool.access.Role;
import org.listpool.house.ProblemException;
import org.listpool.model.Problem;
import org.listpool.plan.PlanProblems;
import org.listpool.scenario.Families;
import org.listpool.scenario.compare.ComparisonRequest;
import org.listpool.scenario.compare.ComparisonView;
import org.listpool.scenario.compare.Comparisons;
import org.listpool.scenario.view.FamilyView;
import org.listpool.web.whatif.FamilyHead;
import org.listpool.web.whatif.FamilyHeads;
import org.listpool.whatif.compare.Comparison;
import org.listpool.whatif.compare.FigureRow.Group;
import org.listpool.whatif.compare.Moved;

/** Scenarios of a family side by side with its baseline. */
@Path("/what-if/compare")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.MANAGER, Role.PLANNER})
public class ComparePage {

    private final Comparisons comparisons;
    private final Families families;
    private final PlanProblems problems;
    private final FamilyHeads heads;

    @Inject
    ComparePage(Comparisons comparisons, Families families, PlanProblems problems, FamilyHeads heads) {
        this.comparisons = comparisons;
        this.families = families;
        this.problems = problems;
        this.heads = heads;
    }

    /**
     * What is laid side by side.
     *
     * @param ids of the scenarios, with commas between them
     * @param sentences what each comes to, by its name
     * @param totals figures of the whole plan
     * @param parts the same by trust, specialty, session and fifth
     * @param moved counts of children gained and lost
     * @param children who they are, scenario by scenario
     * @param supply what binds, loans, hours and costs
     * @param uncertain figures with intervals; without rows: none
     * @param notes what must be said of the whole
     */
    public record Shown(
            List<UUID> scenarios,
            String ids,
            List<Comparison.Column> sentences,
            SideBySide totals,
            List<SideBySide> parts,
            List<SideBySide> moved,
            List<MovedChildren> children,
            List<SideBySide> supply,
            SideBySide uncertain,
            List<String> notes) {}

    /** Who one scenario places and the baseline does not, and the reverse. */
    public record MovedChildren(String scenario, List<Moved.Child> gained, List<Moved.Child> lost) {}

    /** The page; back to the family where nothing was ticked. */
    @GET
    public Object compare(@RestQuery("family") UUID familyId, @RestQuery("ids") List<UUID> ids, @Context UriInfo uri) {
        if (ids.isEmpty()) {
            return Response.seeOther(URI.create("/what-if/" + familyId + "?ticked=none"))
                    .build();
        }
        FamilyView family = families.get(familyId);
        Problem baseline = problems.get(family.baseline().problemId());
        RatesForm rates = RatesForm.of(baseline, uri.getQueryParameters());
        List<@Nullable String> asked = new ArrayList<>();
        ids.stream().distinct().map(UUID::toString).forEach(asked::add);
        try {
            ComparisonView view = comparisons.compare(
                    new ComparisonRequest(
                            asked, familyId.toString(), rates.faults().isEmpty() ? rates.rates() : null, null),
                    "HTML",
                    "/ids");
            return Templates.comparison(heads.of(family), shown(ids, view), rates);
        } catch (ProblemException refused) {
            // With the family's own words, since the page's address names no place.
            throw new ProblemException(
                    refused.status(), "These cannot be compared yet", refused.detail(), refused.extensions());
        }
    }

    private static Shown shown(List<UUID> ids, ComparisonView view) {
        Comparison comparison = view.comparison();
        return new Shown(
                ids.stream().distinct().toList(),
                ids.stream().distinct().map(UUID::toString).collect(Collectors.joining(",")),
                comparison.columns(),
                FigureTables.of(comparison, Group.TOTAL, "The whole plan"),
                List.of(
                        FigureTables.of(comparison, Group.PROVIDER, "By home trust"),
                        FigureTables.of(comparison, Group.SPECIALTY, "By specialty"),
                        FigureTables.of(comparison, Group.DEPRIVATION_QUINTILE, "By deprivation of the neighbourhood"),
                        FigureTables.of(comparison, Group.SESSION, "By session")),
                List.of(
                        SupplyTables.moved(comparison, Moved.By.WAIT, "By wait"),
                        SupplyTables.moved(comparison, Moved.By.PRIORITY, "By priority"),
                        SupplyTables.moved(comparison, Moved.By.PROVIDER, "By home trust"),
                        SupplyTables.moved(comparison, Moved.By.SPECIALTY, "By specialty")),
                comparison.moved().stream()
                        .filter(moved -> !moved.columnId().equals(comparison.baselineId()))
                        .map(moved -> new MovedChildren(
                                name(comparison, moved.columnId()), moved.gainedChildren(), moved.lostChildren()))
                        .toList(),
                List.of(
                        SupplyTables.binding(comparison),
                        SupplyTables.spent(comparison),
                        SupplyTables.lent(comparison),
                        SupplyTables.costs(comparison)),
                FigureTables.uncertain(comparison),
                Stream.concat(comparison.notes().stream(), view.settings().stream())
                        .toList());
    }

    private static String name(Comparison comparison, String id) {
        return comparison.columns().stream()
                .filter(column -> column.id().equals(id))
                .map(Comparison.Column::name)
                .findFirst()
                .orElseThrow();
    }

    /** The page's template. */
    @CheckedTemplate(basePath = "compare")
    static final class Templates {

        static native TemplateInstance comparison(FamilyHead family, Shown shown, RatesForm rates);

        private Templates() {}
    }
}
