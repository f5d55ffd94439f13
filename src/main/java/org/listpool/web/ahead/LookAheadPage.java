package org.listpool.web.ahead;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.listpool.access.Role;
import org.listpool.ahead.LookAheadRequest;
import org.listpool.ahead.LookAheads;
import org.listpool.house.ProblemException;
import org.listpool.lookahead.outlook.Outlook;
import org.listpool.model.Fault;
import org.listpool.plan.Plans;
import org.listpool.web.ahead.FormView.FieldFaultView;

/** Looks ahead from a plan or the pool: form, statements, charts, tables, download. Works without script. */
@Path("/look-ahead")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.MANAGER, Role.PLANNER})
public class LookAheadPage {

    private static final int CHOICE = 50;
    private static final int UNPROCESSABLE = 422;

    /** Fields of the form by the place of a fault in the request. */
    private static final Map<String, String> FIELDS = Map.of(
            "/horizon", "until",
            "/arrivalScale", "scale",
            "/removalShare", "removal",
            "/replications", "replications",
            "/weekends/number", "number",
            "/weekends/everyWeeks", "every",
            "/weekends/first", "first",
            "/losses/declinedShare", "declined",
            "/losses/cancelledShare", "cancelled",
            "/losses/notBroughtShare", "notBrought");

    private final LookAheads lookAheads;
    private final Plans plans;

    @Inject
    LookAheadPage(LookAheads lookAheads, Plans plans) {
        this.lookAheads = lookAheads;
        this.plans = plans;
    }

    /** The form, with rates told by the plan, or by the pool. */
    @GET
    public TemplateInstance form(@RestQuery @Nullable String plan) {
        String chosen = plan == null || plan.isBlank() ? null : plan;
        return page(chosen, Map.of(), List.of(), null);
    }

    /** Looks ahead and shows the form again with what was found, or with what it cannot take. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response look(MultivaluedMap<String, String> form) {
        TypedForm typed = new TypedForm(form);
        List<FieldFaultView> faults = new ArrayList<>();
        Outlook outlook = find(typed, faults);
        return Response.status(outlook == null ? UNPROCESSABLE : 200)
                .entity(page(typed.typed().get("plan"), typed.typed(), faults, outlook))
                .build();
    }

    /** The same look ahead as a file. */
    @POST
    @Path("table.csv")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces({MediaType.TEXT_HTML, "text/csv;charset=UTF-8"})
    public Response table(MultivaluedMap<String, String> form) {
        TypedForm typed = new TypedForm(form);
        List<FieldFaultView> faults = new ArrayList<>();
        Outlook outlook = find(typed, faults);
        if (outlook == null) {
            return Response.status(UNPROCESSABLE)
                    .type(MediaType.TEXT_HTML_TYPE)
                    .entity(page(typed.typed().get("plan"), typed.typed(), faults, null))
                    .build();
        }
        return Response.ok(OutlookCsv.of(outlook), "text/csv;charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"look-ahead-" + outlook.asOf() + ".csv\"")
                .build();
    }

    private @Nullable Outlook find(TypedForm typed, List<FieldFaultView> faults) {
        LookAheadRequest request = typed.request();
        typed.faults().forEach(each -> faults.add(new FieldFaultView(each.field(), each.message())));
        if (!faults.isEmpty()) {
            return null;
        }
        try {
            return lookAheads.look(request);
        } catch (ProblemException refused) {
            if (refused.status() != UNPROCESSABLE) {
                throw refused;
            }
            if (refused.extensions().get("faults") instanceof List<?> told) {
                told.stream()
                        .filter(Fault.class::isInstance)
                        .map(Fault.class::cast)
                        .map(fault -> new FieldFaultView(field(request, fault.pointer()), fault.message()))
                        .forEach(faults::add);
            }
            return null;
        }
    }

    private TemplateInstance page(
            @Nullable String plan, Map<String, String> typed, List<FieldFaultView> faults, @Nullable Outlook outlook) {
        UUID id = plan == null ? null : idOf(plan);
        FormView form = FormView.of(
                id == null ? null : id.toString(),
                plans.list(0, CHOICE).stream()
                        .filter(run -> run.placed() != null)
                        .toList(),
                lookAheads.rates(id),
                typed,
                faults);
        return Templates.lookAhead(form, outlook == null ? null : OutlookView.of(outlook));
    }

    private static UUID idOf(String plan) {
        try {
            return UUID.fromString(plan);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(404, "No such plan", "There is no plan of this id. Choose one of the list.");
        }
    }

    /** The field that a fault is about; the first of its kind where the form has no such field. */
    private static String field(LookAheadRequest request, String pointer) {
        String[] parts = pointer.split("/", -1);
        if (parts.length > 2 && parts[1].equals("homeRates") && request.homeRates() != null) {
            LookAheadRequest.Home home = request.homeRates().get(Integer.parseInt(parts[2]));
            return "home/" + home.provider() + "/" + home.specialty();
        }
        if (parts.length > 2 && parts[1].equals("arrivals") && request.arrivals() != null) {
            LookAheadRequest.Arrivals rate = request.arrivals().get(Integer.parseInt(parts[2]));
            return "arrivals/" + rate.provider() + "/" + rate.specialty() + "/" + rate.procedure();
        }
        return FIELDS.getOrDefault(pointer, "number");
    }

    /** The page's template. */
    @CheckedTemplate(basePath = "ahead")
    static final class Templates {

        static native TemplateInstance lookAhead(FormView form, @Nullable OutlookView view);

        private Templates() {}
    }
}
