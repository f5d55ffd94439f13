package org.listpool.house.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.listpool.house.ProblemException;

/**
 * Refuses a request that changes something on the strength of a cookie unless one of our own pages sent it, so that a
 * foreign site cannot act in a signed-in person's name. A caller with a token is exempt: no browser adds one by itself.
 */
@ApplicationScoped
class SameOriginFilter {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final int AFTER_HEADERS = 800;

    private final ProblemAnswers answers;
    private final SignInAddresses signIn;

    @Inject
    SameOriginFilter(ProblemAnswers answers, SignInAddresses signIn) {
        this.answers = answers;
        this.signIn = signIn;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, AFTER_HEADERS);
    }

    private void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (SAFE.contains(request.method().name()) || !carriesSession(request) || isOwnPage(request)) {
            context.next();
            return;
        }
        context.response()
                .setStatusCode(403)
                .putHeader(HttpHeaders.CONTENT_TYPE, ProblemAnswers.PROBLEM_JSON)
                .end(
                        answers.document(
                                new ProblemException(
                                        403,
                                        "Not from our own page",
                                        "A signed-in browser may change things only from ListPool's own pages. Systems send a token.")));
    }

    // Signing in counts as well: a foreign site must not sign a person in to an account of its choice.
    private boolean carriesSession(HttpServerRequest request) {
        if (signIn.postLocation().equals(request.path())) {
            return true;
        }
        String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        boolean bearer = authorization != null && authorization.regionMatches(true, 0, "Bearer ", 0, 7);
        return !bearer && request.getCookie(signIn.cookieName()) != null;
    }

    private static boolean isOwnPage(HttpServerRequest request) {
        @Nullable String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        // Browsers leave Sec-Fetch-Site out on plain HTTP other than localhost; they always send Origin here.
        @Nullable String origin = request.getHeader(HttpHeaders.ORIGIN);
        return origin != null
                && request.authority() != null
                && origin.equals(request.scheme() + "://" + request.authority());
    }
}
