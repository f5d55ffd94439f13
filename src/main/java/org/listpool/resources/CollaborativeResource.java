package org.listpool.resources;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.listpool.access.Caller;
import org.listpool.access.Role;
import org.listpool.house.ProblemException;

/** The resources document over HTTP. */
@Path("/api/v1/collaborative")
@Produces(MediaType.APPLICATION_JSON)
public class CollaborativeResource {

    /** Largest document taken, bytes; the one of three trusts has 35,000. */
    static final int MAX_BYTES = 16 * 1024 * 1024;

    private final Collaboratives collaboratives;
    private final Caller caller;

    @Inject
    CollaborativeResource(Collaboratives collaboratives, Caller caller) {
        this.collaboratives = collaboratives;
        this.caller = caller;
    }

    /** Puts the document in the place of the one that holds. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.MANAGER, Role.ADMINISTRATOR})
    public Response replace(InputStream body, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch)
            throws IOException {
        byte[] json = body.readNBytes(MAX_BYTES + 1);
        if (json.length > MAX_BYTES) {
            throw new ProblemException(
                    413, "Too large", "A collaborative's document has at most %d bytes.".formatted(MAX_BYTES));
        }
        String tag = ifMatch == null ? null : ifMatch.replace("\"", "").strip();
        CollaborativeVersionView version = collaboratives.replace(json, tag, caller.name());
        return Response.ok(version).tag("v" + version.version()).build();
    }

    /** The document that holds. */
    @GET
    @RolesAllowed({Role.MANAGER, Role.PLANNER, Role.AUDITOR, Role.ADMINISTRATOR, Role.TRUST_CLERK, Role.TRUST_SYSTEM})
    public Response get() {
        CurrentCollaborative current = collaboratives.findCurrent();
        if (current == null) {
            throw new ProblemException(
                    404, "No collaborative yet", "Nothing is loaded. Send one: PUT /api/v1/collaborative.");
        }
        return Response.ok(current.document()).tag(current.tag()).build();
    }

    /** Who replaced what, when; newest first. */
    @GET
    @Path("/history")
    @RolesAllowed({Role.MANAGER, Role.PLANNER, Role.AUDITOR, Role.ADMINISTRATOR})
    public List<CollaborativeVersionView> history() {
        return collaboratives.listHistory();
    }

    /** A document of the past, as it held then. */
    @GET
    @Path("/history/{version}")
    @RolesAllowed({Role.MANAGER, Role.PLANNER, Role.AUDITOR, Role.ADMINISTRATOR})
    public String version(@PathParam("version") int version) {
        String document = collaboratives.findDocument(version);
        if (document == null) {
            throw new ProblemException(
                    404, "No such version", "See GET /api/v1/collaborative/history for the versions there are.");
        }
        return document;
    }
}
