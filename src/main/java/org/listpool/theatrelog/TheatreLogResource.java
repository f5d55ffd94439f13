package org.listpool.theatrelog;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.listpool.access.Caller;
import org.listpool.access.Role;
import org.listpool.house.ProblemException;
import org.listpool.theatrelog.fit.DurationFit;
import org.listpool.theatrelog.fit.TheatreLogFits;

/** Past cases of the trusts' own theatres, and what they say of each procedure's minutes. */
@Path("/api/v1/theatre-log")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Theatre log")
public class TheatreLogResource {

    private final TheatreLog log;
    private final TheatreLogFits fits;
    private final Caller caller;

    @Inject
    TheatreLogResource(TheatreLog log, TheatreLogFits fits, Caller caller) {
        this.log = log;
        this.fits = fits;
        this.caller = caller;
    }

    /**
     * What the logs say.
     *
     * @param shrinkageCases how many past cases the catalogue counts as much as
     */
    public record FitsView(double shrinkageCases, List<DurationFit> fits) {}

    /** A log that was emptied. */
    public record ClearedView(String provider, int cases) {}

    /** Takes in a file and answers with its report. */
    @POST
    @Blocking
    @Consumes("text/csv")
    @RolesAllowed({Role.TRUST_SYSTEM, Role.TRUST_CLERK, Role.MANAGER})
    @Operation(
            summary =
                    "Send past cases of a trust: procedure, surgeon, planned and actual minutes; nothing that tells of a child is kept")
    @APIResponse(
            responseCode = "201",
            description = "Taken; what became of each row",
            content = @Content(schema = @Schema(implementation = TheatreLogReport.class)))
    @APIResponse(responseCode = "422", description = "No theatre log, or of an unknown trust")
    public Response receive(
            @QueryParam("provider") @Nullable String provider,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) MediaType type,
            InputStream body) {
        TheatreLogReport report = log.receive(require(provider), body, requireCharset(type));
        return Response.created(URI.create("/api/v1/theatre-log/" + report.id()))
                .entity(report)
                .build();
    }

    /** The report that a file's sender got. */
    @GET
    @Path("{id}")
    @RolesAllowed({Role.TRUST_SYSTEM, Role.TRUST_CLERK, Role.MANAGER})
    @Operation(summary = "The report of one file")
    public TheatreLogReport get(@PathParam("id") UUID id) {
        return log.getReport(id);
    }

    /** Mean and spread of each procedure, and of its surgeons. */
    @GET
    @Path("fits")
    @RolesAllowed({Role.TRUST_SYSTEM, Role.TRUST_CLERK, Role.MANAGER, Role.PLANNER})
    @Operation(summary = "What the logs say of each procedure and surgeon, against the catalogue; a trust sees its own")
    public FitsView fits(@QueryParam("provider") @Nullable String provider) {
        String of = provider == null ? caller.findProvider() : provider;
        if (of != null || !(caller.has(Role.MANAGER) || caller.has(Role.PLANNER))) {
            caller.requireProvider(of == null ? "" : of);
        }
        return new FitsView(fits.shrinkageCases(), fits.list(of));
    }

    /** Empties a trust's log. */
    @DELETE
    @RolesAllowed({Role.MANAGER, Role.ADMINISTRATOR})
    @Operation(summary = "Empty a trust's log; plans made with it stay as they are")
    public ClearedView clear(@QueryParam("provider") @Nullable String provider) {
        String of = require(provider);
        return new ClearedView(of, log.clear(of));
    }

    private static String require(@Nullable String provider) {
        if (provider == null || provider.isBlank()) {
            throw new ProblemException(
                    400, "Provider missing", "Name the trust whose log this is, such as ?provider=RD1.");
        }
        return provider;
    }

    private static Charset requireCharset(MediaType type) {
        String named = type.getParameters().get(MediaType.CHARSET_PARAMETER);
        try {
            return named == null ? StandardCharsets.UTF_8 : Charset.forName(named);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new ProblemException(
                    415, "Unknown charset", "The charset of the Content-Type is not known here. Send UTF-8.");
        }
    }
}
