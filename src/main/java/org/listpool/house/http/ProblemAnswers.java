package org.listpool.house.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.listpool.house.ErrorPage;
import org.listpool.house.ProblemException;

/** Turns a problem into the answer that suits the caller: a page for a person's browser, else problem+json. */
@ApplicationScoped
class ProblemAnswers {

    /** The media type of RFC 9457. */
    static final String PROBLEM_JSON = "application/problem+json";

    private static final String API = "/api/";

    private final Instance<ErrorPage> pages;
    private final ObjectMapper json;

    @Inject
    ProblemAnswers(Instance<ErrorPage> pages, ObjectMapper json) {
        this.pages = pages;
        this.json = json;
    }

    /** The answer to a request for {@code path} that sent {@code accept}. */
    Response answer(ProblemException problem, String path, @Nullable String accept) {
        if (wantsPage(path, accept)) {
            return Response.status(problem.status())
                    .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                    .entity(pages.get().html(problem))
                    .build();
        }
        return Response.status(problem.status())
                .type(PROBLEM_JSON)
                .entity(document(problem))
                .build();
    }

    /** Whether a person's browser asks: by the address and by what it accepts. */
    static boolean isBrowser(String path, @Nullable String accept) {
        return !path.startsWith(API) && accept != null && accept.contains(MediaType.TEXT_HTML);
    }

    /** The problem as a JSON document. */
    String document(ProblemException problem) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", "about:blank");
        members.put("title", problem.title());
        members.put("status", problem.status());
        members.put("detail", problem.detail());
        members.putAll(problem.extensions());
        try {
            return json.writeValueAsString(members);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An extension of a problem is no JSON value.", e);
        }
    }

    private boolean wantsPage(String path, @Nullable String accept) {
        return isBrowser(path, accept) && pages.isResolvable();
    }
}
