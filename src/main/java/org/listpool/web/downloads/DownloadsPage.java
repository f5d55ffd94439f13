package org.listpool.web.downloads;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.listpool.access.Role;
import org.listpool.document.DocumentsResource;

/** Links to a plan's documents. */
@Path("/plans/{id}")
@Blocking
public class DownloadsPage {

    private final DocumentsResource documents;

    @Inject
    DownloadsPage(DocumentsResource documents) {
        this.documents = documents;
    }

    /** The list of one session as PDF. */
    @GET
    @Path("sessions/{sessionId}/list.pdf")
    @Produces(DocumentsResource.PDF)
    @RolesAllowed({Role.MANAGER, Role.PLANNER})
    public Response list(@RestPath UUID id, @RestPath String sessionId) {
        return documents.list(id, sessionId);
    }

    /** All lists of one day as PDF. */
    @GET
    @Path("days/{date}/lists.pdf")
    @Produces(DocumentsResource.PDF)
    @RolesAllowed({Role.MANAGER, Role.PLANNER})
    public Response lists(@RestPath UUID id, @RestPath String date) {
        return documents.lists(id, date);
    }

    /** One trust's own children with their dates as CSV. */
    @GET
    @Path("dates.csv")
    @Produces(DocumentsResource.CSV)
    @RolesAllowed({Role.MANAGER, Role.TRUST_CLERK})
    public Response dates(@RestPath UUID id, @RestQuery @Nullable String provider) {
        return documents.datesCsv(id, provider);
    }
}
