package org.listpool.web.theatrelog;

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
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.listpool.access.Caller;
import org.listpool.access.Role;
import org.listpool.house.ProblemException;
import org.listpool.model.Collaborative;
import org.listpool.model.Provider;
import org.listpool.resources.Collaboratives;
import org.listpool.theatrelog.TheatreLog;
import org.listpool.theatrelog.TheatreLogReport;
import org.listpool.theatrelog.fit.TheatreLogFits;
import org.listpool.web.frame.Words;

/** A trust's past cases: the form that sends them, and what they say against the catalogue. */
@Path("/theatre-log")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.MANAGER, Role.PLANNER, Role.TRUST_CLERK})
public class TheatreLogPage {

    private static final int SHOWN_ROWS = 300;

    private final TheatreLog log;
    private final TheatreLogFits fits;
    private final Collaboratives collaboratives;
    private final Caller caller;

    @Inject
    TheatreLogPage(TheatreLog log, TheatreLogFits fits, Collaboratives collaboratives, Caller caller) {
        this.log = log;
        this.fits = fits;
        this.collaboratives = collaboratives;
        this.caller = caller;
    }

    /**
     * Why a file was not taken.
     *
     * @param title what kind of problem
     * @param detail what is wrong and how to repair it
     */
    public record Refusal(String title, String detail) {}

    /**
     * One trust's log.
     *
     * @param cases of the whole log
     * @param rows the first {@value TheatreLogPage#SHOWN_ROWS}
     * @param more rows that are not shown
     */
    public record Log(Provider trust, int cases, List<FitRow> rows, int more) {}

    /**
     * What the caller may do.
     *
     * @param send files
     * @param clear a trust's log
     */
    public record May(boolean send, boolean clear) {}

    /** The form and the table of one trust. */
    @GET
    public TemplateInstance show(@RestQuery @Nullable String provider) {
        return page(provider, null);
    }

    /** Takes a file in and shows its report; the form again when the file as a whole cannot be taken. */
    @POST
    @RolesAllowed({Role.MANAGER, Role.TRUST_CLERK})
    public Response send(@RestForm @Nullable String provider, @RestForm @Nullable FileUpload file) throws IOException {
        Refusal refusal;
        if (provider == null || provider.isBlank() || file == null || file.size() == 0) {
            refusal = new Refusal("Something is missing", "Choose the trust and the file.");
        } else {
            try (InputStream body = Files.newInputStream(file.uploadedFile())) {
                UUID report =
                        log.receive(provider, body, StandardCharsets.UTF_8).id();
                return Response.seeOther(URI.create("/theatre-log/" + report)).build();
            } catch (ProblemException refused) {
                refusal = new Refusal(refused.title(), refused.detail());
            }
        }
        return Response.status(422).entity(page(provider, refusal)).build();
    }

    /** What became of each row of a file. */
    @GET
    @Path("{id}")
    @RolesAllowed({Role.MANAGER, Role.TRUST_CLERK})
    public TemplateInstance report(@RestPath UUID id) {
        return Templates.report(log.getReport(id));
    }

    /** Empties a trust's log. */
    @POST
    @Path("clear")
    @RolesAllowed(Role.MANAGER)
    public Response clear(@RestForm String provider) {
        log.clear(provider);
        return Response.seeOther(URI.create("/theatre-log?provider=" + Words.urlPart(provider)))
                .build();
    }

    private TemplateInstance page(@Nullable String provider, @Nullable Refusal refusal) {
        Collaborative collaborative = collaboratives.find();
        String own = caller.findProvider();
        boolean pool = caller.has(Role.MANAGER) || caller.has(Role.PLANNER);
        List<Provider> trusts = collaborative == null
                ? List.of()
                : collaborative.providers().stream()
                        .filter(trust -> pool || trust.ods().equals(own))
                        .toList();
        Provider chosen = trusts.stream()
                .filter(trust -> trust.ods().equals(provider))
                .findFirst()
                .orElse(trusts.isEmpty() ? null : trusts.getFirst());
        return Templates.log(
                trusts,
                chosen == null ? null : logOf(chosen),
                refusal,
                new May(caller.has(Role.MANAGER) || caller.has(Role.TRUST_CLERK), caller.has(Role.MANAGER)),
                fits.shrinkageCases());
    }

    private Log logOf(Provider trust) {
        List<FitRow> rows = fits.list(trust.ods()).stream().map(FitRow::of).toList();
        return new Log(
                trust,
                rows.stream()
                        .filter(row -> row.surgeon() == null)
                        .mapToInt(FitRow::cases)
                        .sum(),
                rows.stream().limit(SHOWN_ROWS).toList(),
                Math.max(0, rows.size() - SHOWN_ROWS));
    }

    /** The pages' templates. */
    @CheckedTemplate(basePath = "theatrelog")
    static final class Templates {

        static native TemplateInstance log(
                List<Provider> trusts, @Nullable Log shown, @Nullable Refusal refusal, May may, double shrinkageCases);

        static native TemplateInstance report(TheatreLogReport report);

        private Templates() {}
    }
}
