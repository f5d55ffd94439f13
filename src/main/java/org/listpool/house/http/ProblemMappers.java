package org.listpool.house.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;
import org.listpool.house.DatabaseOutage;
import org.listpool.house.ProblemException;
import org.listpool.house.StackTraces;

/** Every exception that leaves a resource becomes an answer here. No message of a foreign exception is passed on. */
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private static final int RETRY_SECONDS = 5;

    private final ProblemAnswers answers;
    private final SignInAddresses signIn;

    @Inject
    ProblemMappers(ProblemAnswers answers, SignInAddresses signIn) {
        this.answers = answers;
        this.signIn = signIn;
    }

    @ServerExceptionMapper
    Response problem(ProblemException problem, UriInfo uri, HttpHeaders headers) {
        return answer(problem, uri, headers);
    }

    @ServerExceptionMapper
    Response notFound(NotFoundException e, UriInfo uri, HttpHeaders headers) {
        return answer(
                new ProblemException(
                        404, "Not found", "There is nothing at this address. See /q/openapi for the doors."),
                uri,
                headers);
    }

    @ServerExceptionMapper
    Response unauthorized(UnauthorizedException e, UriInfo uri, HttpHeaders headers, Request request) {
        return unknownCaller(uri, headers, request);
    }

    @ServerExceptionMapper
    Response authenticationFailed(AuthenticationFailedException e, UriInfo uri, HttpHeaders headers, Request request) {
        return unknownCaller(uri, headers, request);
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException e, UriInfo uri, HttpHeaders headers) {
        String detail =
                e.getMessage() == null ? "This account may not do this. Ask the administrator." : e.getMessage();
        return answer(new ProblemException(403, "Not allowed", detail), uri, headers);
    }

    @ServerExceptionMapper
    Response mismatchedJson(MismatchedInputException e, UriInfo uri, HttpHeaders headers) {
        return answer(JsonFaults.problem(e), uri, headers);
    }

    @ServerExceptionMapper
    Response unreadableJson(JsonProcessingException e, UriInfo uri, HttpHeaders headers) {
        return answer(JsonFaults.problem(e), uri, headers);
    }

    @ServerExceptionMapper
    Response webApplication(WebApplicationException e, UriInfo uri, HttpHeaders headers) {
        if (e.getCause() instanceof JsonProcessingException json) {
            return unreadableJson(json, uri, headers);
        }
        if (e.getCause() instanceof ProblemException problem) {
            return answer(problem, uri, headers);
        }
        int status = e.getResponse().getStatus();
        if (e.getResponse().hasEntity() || status < 400) {
            return e.getResponse();
        }
        return status >= 500 ? fault(e, uri, headers) : answer(ofStatus(status), uri, headers);
    }

    @ServerExceptionMapper
    Response fault(Throwable e, UriInfo uri, HttpHeaders headers) {
        if (DatabaseOutage.isBehind(e)) {
            LOG.warn("A request failed because the database is not reachable");
            return Response.fromResponse(answer(databaseAway(), uri, headers))
                    .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
                    .build();
        }
        String id = UUID.randomUUID().toString();
        LOG.errorf("Fault %s\n%s", id, StackTraces.withoutMessages(e));
        return answer(
                new ProblemException(
                        500,
                        "Fault in ListPool",
                        "The request failed for a reason inside ListPool. Tell the operator the id; the log has it too.",
                        Map.of("id", id)),
                uri,
                headers);
    }

    private static ProblemException databaseAway() {
        return new ProblemException(
                503,
                "Database not reachable",
                "ListPool cannot reach its database just now. Try again in some seconds; sending the same file again changes nothing twice. "
                        + "If it goes on, ask the operator to look at /q/health/ready and the log.");
    }

    /** The plain problem of a 4xx status that the framework gave without words of ours. */
    static ProblemException ofStatus(int status) {
        return switch (status) {
            case 404 -> new ProblemException(404, "Not found", "There is nothing at this address.");
            case 405 ->
                new ProblemException(405, "Method not allowed", "This address exists, but not for this method.");
            case 406 -> new ProblemException(406, "Not acceptable", "Ask for another media type in the Accept header.");
            case 413 ->
                new ProblemException(413, "Too large", "The body is larger than this service takes. Send it in parts.");
            case 415 ->
                new ProblemException(
                        415, "Unsupported media type", "Send the Content-Type that /q/openapi names for this address.");
            default -> {
                Response.Status known = Response.Status.fromStatusCode(status);
                yield new ProblemException(
                        status,
                        known == null ? "Request refused" : known.getReasonPhrase(),
                        "The request could not be understood. See /q/openapi for what this address takes.");
            }
        };
    }

    private Response unknownCaller(UriInfo uri, HttpHeaders headers, Request request) {
        if (path(uri).equals(signIn.postLocation())) {
            return Response.seeOther(uri.getBaseUri().resolve(signIn.refusedPage()))
                    .build();
        }
        if (ProblemAnswers.isBrowser(path(uri), headers.getHeaderString(HttpHeaders.ACCEPT))) {
            return toLogin(uri, request.getMethod());
        }
        Response answer = answer(
                new ProblemException(
                        401,
                        "Unknown caller",
                        "Send a valid token as 'Authorization: Bearer <token>', or sign in at /login."),
                uri,
                headers);
        return Response.fromResponse(answer)
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    // The form login sends the person back to where this cookie says, once signed in.
    private Response toLogin(UriInfo uri, String method) {
        Response.ResponseBuilder answer = Response.seeOther(uri.getBaseUri().resolve(signIn.loginPage()));
        if (method.equals("GET")) {
            answer.cookie(new NewCookie.Builder(signIn.locationCookie())
                    .value(uri.getRequestUri().toString())
                    .path("/")
                    .httpOnly(true)
                    .secure("https".equals(uri.getRequestUri().getScheme()))
                    .sameSite(NewCookie.SameSite.STRICT)
                    .build());
        }
        return answer.build();
    }

    private Response answer(ProblemException problem, UriInfo uri, HttpHeaders headers) {
        @Nullable String accept = headers.getHeaderString(HttpHeaders.ACCEPT);
        return answers.answer(problem, path(uri), accept);
    }

    private static String path(UriInfo uri) {
        return uri.getRequestUri().getPath();
    }
}
