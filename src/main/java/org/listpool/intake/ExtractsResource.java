package org.listpool.intake;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.listpool.access.Caller;
import org.listpool.access.Role;
import org.listpool.audit.AuditTrail;
import org.listpool.house.ProblemException;

/** The trusts' files over HTTP. */
@Path("/api/v1/extracts")
@Produces(MediaType.APPLICATION_JSON)
public class ExtractsResource {

    private static final int MAX_PAGE = 200;

    private final Intake intake;
    private final ExtractReceipts receipts;
    private final AuditTrail audit;
    private final Caller caller;

    @Inject
    ExtractsResource(Intake intake, ExtractReceipts receipts, AuditTrail audit, Caller caller) {
        this.intake = intake;
        this.receipts = receipts;
        this.audit = audit;
        this.caller = caller;
    }

    /** Takes in a file and answers with its report. */
    @POST
    @Blocking
    @Consumes("text/csv")
    @RolesAllowed({Role.TRUST_SYSTEM, Role.TRUST_CLERK, Role.MANAGER})
    public Response receive(
            @QueryParam("provider") @Nullable String provider,
            @QueryParam("kind") @Nullable String kind,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) MediaType type,
            InputStream body) {
        if (provider == null || provider.isBlank()) {
            throw new ProblemException(
                    400, "Provider missing", "Name the trust whose file this is, such as ?provider=RD1.");
        }
        ExtractReport report = intake.receive(provider, requireKind(kind), body, requireCharset(type));
        return Response.created(URI.create("/api/v1/extracts/" + report.id()))
                .entity(report)
                .build();
    }

    /** The files taken in, newest first. */
    @GET
    @Transactional
    @RolesAllowed({Role.TRUST_SYSTEM, Role.TRUST_CLERK, Role.MANAGER})
    public List<ExtractReceiptView> list(
            @QueryParam("provider") @Nullable String provider,
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("50") int size) {
        if (page < 0 || size < 1 || size > MAX_PAGE) {
            throw new ProblemException(
                    400, "No such page", "Give page from 0 and size from 1 to %d.".formatted(MAX_PAGE));
        }
        String of = provider == null ? caller.findProvider() : provider;
        if (of != null || !caller.has(Role.MANAGER)) {
            caller.requireProvider(of == null ? "" : of);
        }
        return receipts.listPage(of, page, size).stream()
                .map(ExtractReceipt::view)
                .toList();
    }

    /** The report that a file's sender got. */
    @GET
    @Path("/{id}")
    @Transactional
    @RolesAllowed({Role.TRUST_SYSTEM, Role.TRUST_CLERK, Role.MANAGER})
    public ExtractReport get(@PathParam("id") UUID id) {
        ExtractReceipt receipt = receipts.findById(id);
        if (receipt == null) {
            throw new ProblemException(404, "No such file", "See GET /api/v1/extracts for the files taken in.");
        }
        caller.requireProvider(receipt.provider());
        ExtractReport report = receipt.report();
        audit.record("READ_EXTRACT", report.onOtherLists(), "receipt=" + id);
        return report;
    }

    private static ExtractKind requireKind(@Nullable String kind) {
        return Arrays.stream(ExtractKind.values())
                .filter(known -> known.name().equals(kind))
                .findAny()
                .orElseThrow(
                        () -> new ProblemException(400, "Unknown kind", "Give kind=WAITING_LIST or kind=SUPPLEMENT."));
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
