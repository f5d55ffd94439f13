package org.listpool.web.frame;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.listpool.house.ErrorPage;
import org.listpool.house.ProblemException;

/** A problem as a page: what is wrong, how to repair it, and the way back. */
@ApplicationScoped
class ErrorPages implements ErrorPage {

    private static final int UNKNOWN_CALLER = 401;

    @Override
    public String html(ProblemException problem) {
        return Templates.error(problem.title(), detail(problem), problem.status(), further(problem.extensions()))
                .render();
    }

    private static String detail(ProblemException problem) {
        return problem.status() == UNKNOWN_CALLER ? "Sign in to see this page." : problem.detail();
    }

    private static List<String> further(Map<String, Object> extensions) {
        return extensions.entrySet().stream()
                .flatMap(e -> e.getValue() instanceof List<?> values
                        ? values.stream().map(String::valueOf)
                        : List.of(e.getKey() + ": " + e.getValue()).stream())
                .toList();
    }

    /** The page's template. */
    @CheckedTemplate(basePath = "frame")
    static final class Templates {

        static native TemplateInstance error(String title, String detail, int status, List<String> further);

        private Templates() {}
    }
}
