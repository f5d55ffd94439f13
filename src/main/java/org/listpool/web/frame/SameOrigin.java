package org.listpool.web.frame;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.listpool.house.ProblemException;

/** Refuses a change that a foreign site asks for in a signed-in person's name (cross-site request forgery). */
@Provider
public class SameOrigin implements ContainerRequestFilter {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final int FORBIDDEN = 403;

    private final String cookie;

    @Inject
    SameOrigin(
            @ConfigProperty(name = "quarkus.http.auth.form.cookie-name", defaultValue = "quarkus-credential")
                    String cookie) {
        this.cookie = cookie;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (SAFE.contains(request.getMethod()) || !request.getCookies().containsKey(cookie)) {
            return;
        }
        String site = request.getHeaderString("Sec-Fetch-Site");
        boolean own = site == null ? isOwn(request) : site.equals("same-origin");
        if (!own) {
            throw new ProblemException(
                    FORBIDDEN,
                    "Not from this site",
                    "A change must be asked for on ListPool's own pages. Open the page again and repeat it there.");
        }
    }

    private static boolean isOwn(ContainerRequestContext request) {
        @Nullable String origin = request.getHeaderString("Origin");
        @Nullable String host = request.getHeaderString(HttpHeaders.HOST);
        return origin != null && host != null && host.equals(URI.create(origin).getAuthority());
    }
}
