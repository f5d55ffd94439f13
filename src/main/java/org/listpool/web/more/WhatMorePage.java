package org.listpool.web.more;

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
import java.util.Locale;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.listpool.access.Role;
import org.listpool.plan.PlanMetadata;
import org.listpool.plan.Plans;
import org.listpool.plan.value.PlanUnitValues;
import org.listpool.plan.value.UnitValuesView;

/** What one more unit of each resource would buy: the button that asks for it, then a table with bars. */
@Path("/plans/{id}/what-more")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.MANAGER, Role.PLANNER})
public class WhatMorePage {

    private final Plans plans;
    private final PlanUnitValues values;

    @Inject
    WhatMorePage(Plans plans, PlanUnitValues values) {
        this.plans = plans;
        this.values = values;
    }

    /** A line of the table; figures as people read them. */
    public record Row(String text, String children, String needPoints, long points, boolean tooSmall) {}

    /** The page. */
    @GET
    public TemplateInstance show(@RestPath UUID id) {
        UnitValuesView found = values.find(id);
        List<Row> rows = found == null
                ? List.of()
                : found.values().stream()
                        .map(each -> new Row(
                                each.text(),
                                signed(each.children(), 1),
                                signed(each.needPoints(), 0),
                                Math.max(0, Math.round(each.needPoints())),
                                each.tooSmall()))
                        .toList();
        long most = found == null ? 1 : Math.max(1, Math.round(found.most()));
        return Templates.more(plans.get(id), found, rows, most);
    }

    /** Asks for the values and shows how far they are. */
    @POST
    public Response start(@RestPath UUID id) {
        values.start(id);
        return Response.seeOther(URI.create("/plans/" + id + "/what-more")).build();
    }

    private static String signed(double value, int decimals) {
        return String.format(Locale.ROOT, "%+." + decimals + "f", value == 0 ? 0.0 : value);
    }

    /** The page's template. */
    @CheckedTemplate(basePath = "plans")
    static final class Templates {

        static native TemplateInstance more(
                PlanMetadata run, @Nullable UnitValuesView found, List<Row> rows, long most);

        private Templates() {}
    }
}
