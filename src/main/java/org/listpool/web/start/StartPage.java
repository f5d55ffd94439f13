package org.listpool.web.start;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.listpool.access.Caller;
import org.listpool.access.Role;
import org.listpool.model.Collaborative;
import org.listpool.plan.PlanMetadata;
import org.listpool.plan.PlanStatus;
import org.listpool.plan.Plans;
import org.listpool.resources.Collaboratives;
import org.listpool.waitlist.PoolProblems;
import org.listpool.web.frame.Words;

/** Where the pool stands and what to do next. */
@Path("/")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class StartPage {

    private static final int RECENT_PLANS = 5;

    private final Collaboratives collaboratives;
    private final PoolProblems pool;
    private final PoolCounts counts;
    private final Plans plans;
    private final Caller caller;

    @Inject
    StartPage(Collaboratives collaboratives, PoolProblems pool, PoolCounts counts, Plans plans, Caller caller) {
        this.collaboratives = collaboratives;
        this.pool = pool;
        this.counts = counts;
        this.plans = plans;
        this.caller = caller;
    }

    /** The page, for the caller's role. */
    @GET
    @RolesAllowed({Role.MANAGER, Role.PLANNER, Role.TRUST_CLERK, Role.AUDITOR, Role.ADMINISTRATOR})
    public TemplateInstance show() {
        boolean seesPool = caller.has(Role.MANAGER) || caller.has(Role.PLANNER);
        if (!seesPool && !caller.has(Role.TRUST_CLERK)) {
            return Templates.other(caller.has(Role.AUDITOR));
        }
        Collaborative collaborative = collaboratives.find();
        LocalDate asOf = pool.defaultAsOf();
        PoolTable table = collaborative == null
                ? null
                : PoolTable.of(collaborative.providers(), counts.list(collaborative, asOf, caller.findProvider()));
        List<PlanMetadata> recent = plans.list(0, RECENT_PLANS);
        List<NextStep> steps = seesPool ? steps(collaborative, table, recent, caller.has(Role.MANAGER)) : List.of();
        return Templates.start(asOf, table, steps, recent, caller.findProvider());
    }

    private static List<NextStep> steps(
            @Nullable Collaborative collaborative,
            @Nullable PoolTable table,
            List<PlanMetadata> recent,
            boolean maySend) {
        List<NextStep> steps = new ArrayList<>();
        steps.add(new NextStep(
                "Load the resources",
                "/resources",
                collaborative != null,
                collaborative == null
                        ? "Theatres, people, equipment and rules: none yet"
                        : collaborative.sessions().size() + " sessions, "
                                + collaborative.staff().size() + " people"));
        int trusts = collaborative == null ? 0 : collaborative.providers().size();
        int sent = table == null ? 0 : table.trusts().size();
        steps.add(new NextStep(
                "Send each trust's extracts",
                maySend ? "/extracts" : null,
                trusts > 0 && sent == trusts,
                trusts == 0 ? "After the resources" : "%d of %d trusts have children waiting".formatted(sent, trusts)));
        steps.add(details(sent, table == null ? 0 : table.all().needsDetails()));
        PlanMetadata latest = recent.isEmpty() ? null : recent.getFirst();
        boolean ready = latest != null && latest.status() == PlanStatus.SOLVED;
        steps.add(new NextStep("Start a plan", "/plans", ready, latest == null ? "There is none yet" : words(latest)));
        return steps;
    }

    private static NextStep details(int sent, long lacking) {
        String note = sent == 0 ? "Nobody waits yet" : "Nobody lacks any";
        return new NextStep(
                "Complete the details that are missing",
                "/waiting-list?needsDetails=true",
                sent > 0 && lacking == 0,
                lacking == 0 ? note : Words.grouped(lacking) + " children cannot be placed without");
    }

    private static String words(PlanMetadata latest) {
        return latest.status() == PlanStatus.SOLVED
                ? "Latest: %s children placed"
                        .formatted(latest.placed() == null ? "no" : Words.grouped(latest.placed()))
                : "Latest: " + latest.status().name().toLowerCase(Locale.UK);
    }

    /** The pages' templates. */
    @CheckedTemplate(basePath = "start")
    static final class Templates {

        static native TemplateInstance start(
                LocalDate asOf,
                @Nullable PoolTable table,
                List<NextStep> steps,
                List<PlanMetadata> recent,
                @Nullable String own);

        static native TemplateInstance other(boolean auditor);

        private Templates() {}
    }
}
