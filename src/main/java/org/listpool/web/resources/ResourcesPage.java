package org.listpool.web.resources;

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
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.listpool.access.Caller;
import org.listpool.access.Role;
import org.listpool.house.ProblemException;
import org.listpool.resources.CollaborativeVersionView;
import org.listpool.resources.Collaboratives;
import org.listpool.resources.CurrentCollaborative;

/** What the collaborative brings to its weekends, and the form that replaces it. */
@Path("/resources")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.MANAGER, Role.PLANNER})
public class ResourcesPage {

    private static final int UNPROCESSABLE = 422;

    private final Collaboratives collaboratives;
    private final Caller caller;

    @Inject
    ResourcesPage(Collaboratives collaboratives, Caller caller) {
        this.collaboratives = collaboratives;
        this.caller = caller;
    }

    /**
     * Why a document was not taken.
     *
     * @param detail what is wrong and how to repair it
     * @param faults each with its place in the document; may be empty
     */
    public record Refusal(String detail, List<Fault> faults) {}

    /**
     * A fault of a document.
     *
     * @param pointer place, as a JSON pointer
     */
    public record Fault(String pointer, String message) {}

    /** The resources that hold. */
    @GET
    public TemplateInstance show() {
        return page(null);
    }

    /** Puts a document in the place of the one that holds; shows every fault when it is refused. */
    @POST
    @RolesAllowed(Role.MANAGER)
    public Response replace(@RestForm @Nullable FileUpload file) throws IOException {
        Refusal refusal;
        if (file == null || file.size() == 0) {
            refusal = new Refusal("Choose the collaborative's document, a JSON file.", List.of());
        } else {
            try {
                collaboratives.replace(Files.readAllBytes(file.uploadedFile()), null, caller.name());
                return Response.seeOther(URI.create("/resources")).build();
            } catch (ProblemException refused) {
                refusal = new Refusal(refused.detail(), faults(refused));
            }
        }
        return Response.status(UNPROCESSABLE).entity(page(refusal)).build();
    }

    private TemplateInstance page(@Nullable Refusal refusal) {
        CurrentCollaborative current = collaboratives.findCurrent();
        return Templates.resources(
                current == null ? null : ResourceTables.of(current.document()),
                refusal,
                caller.has(Role.MANAGER),
                collaboratives.listHistory());
    }

    private static List<Fault> faults(ProblemException refused) {
        return refused.extensions().get("faults") instanceof List<?> faults
                ? faults.stream().map(ResourcesPage::fault).toList()
                : List.of();
    }

    private static Fault fault(Object fault) {
        return fault instanceof Map<?, ?> named
                ? new Fault(String.valueOf(named.get("pointer")), String.valueOf(named.get("message")))
                : new Fault("", String.valueOf(fault));
    }

    /** The page's template. */
    @CheckedTemplate(basePath = "resources")
    static final class Templates {

        static native TemplateInstance resources(
                @Nullable ResourceTables tables,
                @Nullable Refusal refusal,
                boolean mayReplace,
                List<CollaborativeVersionView> history);

        private Templates() {}
    }
}
