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
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.listpool.access.Role;
import org.listpool.house.ProblemException;
import org.listpool.plan.PlanMetadata;
import org.listpool.plan.PlanRequest;
import org.listpool.plan.Plans;
import org.listpool.plan.fairness.FairnessSettings;
import org.listpool.waitlist.PoolProblems;
import org.listpool.web.frame.Paging;

/** All plans, and the form that starts one. */
@Path("/plans")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.MANAGER, Role.PLANNER})
public class PlansPage {

    private static final int PAGE_SIZE = 20;
    private static final int UNPROCESSABLE = 422;

    private final Plans plans;
    private final PoolProblems pool;
    private final FairnessSettings fairness;

    @Inject
    PlansPage(Plans plans, PoolProblems pool, FairnessSettings fairness) {
        this.plans = plans;
        this.pool = pool;
        this.fairness = fairness;
    }

    /** How much need may be given up so that no trust falls short. */
    enum Balance {
        NEED_ONLY,
        MILD,
        STRONG;

        static Balance of(@Nullable String typed) {
            return Arrays.stream(values())
                    .filter(each -> each.name().equals(typed))
                    .findFirst()
                    .orElse(NEED_ONLY);
        }

        int exchange(FairnessSettings settings) {
            return switch (this) {
                case NEED_ONLY -> 0;
                case MILD -> settings.mildExchange();
                case STRONG -> settings.strongExchange();
            };
        }
    }

    /** What stands in the form's fields, as typed. */
    public record Wish(String name, String seconds, String asOf, String balance) {}

    /** The page. */
    @GET
    public TemplateInstance list(@RestQuery @Nullable Integer page) {
        LocalDate asOf = pool.defaultAsOf();
        return page(
                new Wish("Plan as at " + asOf, "30", asOf.toString(), Balance.NEED_ONLY.name()),
                List.of(),
                page == null ? 1 : page);
    }

    /** Starts a plan of the present pool and shows its progress; the form again, with every fault, when it is refused. */
    @POST
    public Response start(
            @RestForm String name,
            @RestForm String seconds,
            @RestForm String asOf,
            @RestForm @Nullable String balance) {
        Balance chosen = Balance.of(balance);
        Wish wish = new Wish(name, seconds, asOf, chosen.name());
        List<String> faults = new ArrayList<>();
        Integer limit = findWhole(seconds);
        LocalDate day = findDay(asOf);
        if (limit == null) {
            faults.add("Seconds: give a whole number from 1 to " + PlanRequest.LONGEST_SECONDS + ".");
        }
        if (day == null) {
            faults.add("As at: give a date.");
        }
        if (limit != null && day != null) {
            try {
                var id = plans.start(new PlanRequest(
                        name, limit, null, day, null, null, null, List.of(), null, chosen.exchange(fairness)));
                return Response.seeOther(URI.create("/plans/" + id)).build();
            } catch (ProblemException refused) {
                faults.addAll(words(refused));
            }
        }
        return Response.status(UNPROCESSABLE).entity(page(wish, faults, 1)).build();
    }

    private TemplateInstance page(Wish wish, List<String> faults, int page) {
        Paging paging = Paging.of(page, PAGE_SIZE, plans.count());
        List<PlanMetadata> runs = plans.list(paging.page() - 1, PAGE_SIZE);
        return Templates.plans(runs, wish, faults, paging);
    }

    private static List<String> words(ProblemException refused) {
        if (refused.extensions().get("faults") instanceof List<?> faults) {
            return faults.stream()
                    .map(fault -> fault instanceof Map<?, ?> named ? String.valueOf(named.get("message")) : "" + fault)
                    .toList();
        }
        return List.of(refused.detail());
    }

    private static @Nullable Integer findWhole(String text) {
        try {
            return Integer.valueOf(text.strip());
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static @Nullable LocalDate findDay(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** The page's template. */
    @CheckedTemplate(basePath = "plans")
    static final class Templates {

        static native TemplateInstance plans(List<PlanMetadata> runs, Wish wish, List<String> faults, Paging paging);

        private Templates() {}
    }
}
