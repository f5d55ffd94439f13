package org.listpool.document;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
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
        return file(PDF, lists.ofSession(id, sessionId), "theatre-list.pdf");
    }

    /** All lists of one day as PDF, with NHS numbers for a manager. */
    @GET
    @Path("days/{date}/lists")
    @Produces(PDF)
    @RolesAllowed({Role.MANAGER, Role.PLANNER})
    public Response lists(@PathParam("id") UUID id, @PathParam("date") String date) {
        return file(PDF, lists.ofDay(id, requireDate(date)), "theatre-lists.pdf");
    }

    /** One trust's own children with their dates, for its system: as CSV, or as JSON for a caller that prefers it. */
    @GET
    @Path("dates")
    @Produces({CSV, MediaType.APPLICATION_JSON})
    @RolesAllowed({Role.MANAGER, Role.TRUST_CLERK, Role.TRUST_SYSTEM})
    @Operation(summary = "One trust's own children with their dates, as CSV or JSON")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(type = SchemaType.ARRAY, implementation = DateRow.class))
            })
    public Response dates(
            @PathParam("id") UUID id, @QueryParam("provider") @Nullable String provider, @Context HttpHeaders headers) {
        MediaType preferred = headers.getAcceptableMediaTypes().getFirst();
        return preferred.isCompatible(new MediaType("text", "csv"))
                ? datesCsv(id, provider)
                : Response.ok(dates.list(id, requireProvider(provider)), MediaType.APPLICATION_JSON_TYPE)
                        .build();
    }

    /** The same as CSV, whatever the caller prefers. */
    public Response datesCsv(UUID id, @Nullable String provider) {
        return file(CSV, dates.csv(id, requireProvider(provider)), "dates.csv");
    }

    private static String requireProvider(@Nullable String provider) {
        if (provider == null || provider.isBlank()) {
            throw new ProblemException(
                    BAD_REQUEST, "Provider missing", "Name the trust whose children are meant, such as ?provider=RD1.");
        }
        return provider;
    }

    private static LocalDate requireDate(String date) {
        try {
            return LocalDate.parse(date);
        } catch (DateTimeParseException e) {
            throw new ProblemException(BAD_REQUEST, "No date", "Write the day as 2027-02-13.");
        }
    }

    private static Response file(String type, Object content, String name) {
        return Response.ok(content, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name + "\"")
                .build();
    }
}
