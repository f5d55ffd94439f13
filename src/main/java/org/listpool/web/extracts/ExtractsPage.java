package org.listpool.web.extracts;

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
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.listpool.access.Caller;
import org.listpool.access.Role;
import org.listpool.house.ProblemException;
import org.listpool.intake.ExtractKind;
import org.listpool.intake.ExtractReceiptView;
import org.listpool.intake.ExtractReport;
import org.listpool.intake.ExtractsResource;
import org.listpool.intake.Intake;
import org.listpool.model.Collaborative;
import org.listpool.model.Provider;
import org.listpool.resources.Collaboratives;

/** Send a trust's file, read what became of each row, and see which files came before. */
@Path("/extracts")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.MANAGER, Role.TRUST_CLERK})
public class ExtractsPage {

    private static final int SHOWN_FILES = 50;

    private final Intake intake;
    private final ExtractsResource files;
    private final Collaboratives collaboratives;
    private final Caller caller;

    @Inject
    ExtractsPage(Intake intake, ExtractsResource files, Collaboratives collaboratives, Caller caller) {
        this.intake = intake;
        this.files = files;
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

    /** The form and the files before. */
    @GET
    public TemplateInstance form() {
        return page(null, null, null);
    }

    /** Takes a file in and shows its report; the form again when the file as a whole cannot be taken. */
    @POST
    public Response send(
            @RestForm @Nullable String provider, @RestForm @Nullable String kind, @RestForm @Nullable FileUpload file)
            throws IOException {
        ExtractKind known = findKind(kind);
        Refusal refusal;
        if (provider == null || provider.isBlank() || known == null || file == null || file.size() == 0) {
            refusal =
                    new Refusal("Something is missing", "Choose the trust, what the file holds, and the file itself.");
        } else {
            try (InputStream body = Files.newInputStream(file.uploadedFile())) {
                UUID receipt = intake.receive(provider, known, body).id();
                return Response.seeOther(URI.create("/extracts/" + receipt)).build();
            } catch (ProblemException refused) {
                refusal = new Refusal(refused.title(), refused.detail());
            }
        }
        return Response.status(422).entity(page(provider, known, refusal)).build();
    }

    /** What became of each row of a file. */
    @GET
    @Path("{id}")
    public TemplateInstance report(@RestPath UUID id) {
        return Templates.report(files.get(id));
    }

    private TemplateInstance page(@Nullable String provider, @Nullable ExtractKind kind, @Nullable Refusal refusal) {
        Collaborative collaborative = collaboratives.find();
        String own = caller.findProvider();
        List<Provider> trusts = collaborative == null
                ? List.of()
                : collaborative.providers().stream()
                        .filter(trust -> own == null || trust.ods().equals(own))
                        .toList();
        return Templates.extracts(
                trusts, provider == null ? own : provider, kind, refusal, files.list(null, 0, SHOWN_FILES));
    }

    private static @Nullable ExtractKind findKind(@Nullable String kind) {
        return Arrays.stream(ExtractKind.values())
                .filter(known -> known.name().equals(kind))
                .findAny()
                .orElse(null);
    }

    /** The pages' templates. */
    @CheckedTemplate(basePath = "extracts")
    static final class Templates {

        static native TemplateInstance extracts(
                List<Provider> trusts,
                @Nullable String chosen,
                @Nullable ExtractKind kind,
                @Nullable Refusal refusal,
                List<ExtractReceiptView> files);

        static native TemplateInstance report(ExtractReport report);

        private Templates() {}
    }
}
