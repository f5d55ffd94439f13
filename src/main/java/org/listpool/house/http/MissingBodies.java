package org.listpool.house.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.listpool.house.ProblemException;

/** Refuses a JSON request without a body, which would reach a resource as null. */
class MissingBodies {

    private static final Set<String> WITH_BODY = Set.of("POST", "PATCH");

    @ServerRequestFilter
    void check(ContainerRequestContext request) {
        MediaType type = request.getMediaType();
        if (WITH_BODY.contains(request.getMethod())
                && type != null
                && MediaType.APPLICATION_JSON_TYPE.isCompatible(type)
                && request.getHeaderString("Transfer-Encoding") == null
                && request.getLength() <= 0) {
            throw new ProblemException(
                    400,
                    "Body missing",
                    "The request has no body. Send the JSON that /q/openapi names for this address.");
        }
    }
}
