package org.listpool.house.http;

import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Refusals made before a resource is reached, such as a body that is too large, in the same format. */
@ApplicationScoped
class RouteFailures {

    private final ProblemAnswers answers;

    @Inject
    RouteFailures(ProblemAnswers answers) {
        this.answers = answers;
    }

    void listen(@Observes Router router) {
        router.route().order(RouteConstants.ROUTE_ORDER_BEFORE_DEFAULT).failureHandler(this::answer);
    }

    private void answer(RoutingContext context) {
        int status = context.statusCode();
        if (status < 400 || status >= 500 || context.response().headWritten()) {
            context.next();
            return;
        }
        context.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, ProblemAnswers.PROBLEM_JSON)
                .end(answers.document(ProblemMappers.ofStatus(status)));
    }
}
