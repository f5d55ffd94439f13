package org.listpool.document;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.listpool.access.Role;
import org.listpool.house.ProblemException;

/** A plan's documents over HTTP. */
@Path("/api/v1/plans/{id}")
public class DocumentsResource {

    /** Media type of the dates. */
    public static final String CSV = "text/csv;charset=UTF-8";

    /** Media type of the lists. */
    public static final String PDF = "application/pdf";

    private static final int BAD_REQUEST = 400;

    private final PrintedLists lists;
    private final PlanDates dates;

    @Inject
    DocumentsResource(PrintedLists lists, PlanDates dates) {
        this.lists = lists;
        this.dates = dates;
    }

    /** The list of one session as PDF, with NHS numbers for a manager. */
    @GET
    @Path("sessions/{sessionId}/list")
    @Produces(PDF)
    @RolesAllowed({Role.MANAGER, Role.PLANNER})
    public Response list(@PathParam("id") UUID id, @PathParam("sessionId") String sessionId) {
        return file(lists.ofSession(id, sessionId), "theatre-list.pdf");
    }

    /** All lists of one day as PDF, with NHS numbers for a manager. */
    @GET
    @Path("days/{date}/lists")
    @Produces(PDF)
    @RolesAllowed({Role.MANAGER, Role.PLANNER})
    public Response lists(@PathParam("id") UUID id, @PathParam("date") String date) {
        return file(lists.ofDay(id, requireDate(date)), "theatre-lists.pdf");
    }

    /** One trust's own children with their dates as CSV, for its system. */
    @GET
    @Path("dates")
    @Produces(CSV)
    @RolesAllowed({Role.MANAGER, Role.TRUST_CLERK, Role.TRUST_SYSTEM})
    public Response dates(@PathParam("id") UUID id, @QueryParam("provider") @Nullable String provider) {
        if (provider == null || provider.isBlank()) {
            throw new ProblemException(
                    BAD_REQUEST, "Provider missing", "Name the trust whose children are meant, such as ?provider=RD1.");
        }
        return file(dates.csv(id, provider), "dates.csv");
    }

    private static LocalDate requireDate(String date) {
        try {
            return LocalDate.parse(date);
        } catch (DateTimeParseException e) {
            throw new ProblemException(BAD_REQUEST, "No date", "Write the day as 2027-02-13.");
        }
    }

    private static Response file(Object content, String name) {
        return Response.ok(content)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name + "\"")
                .build();
    }
}
