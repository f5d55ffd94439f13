package org.listpool.house.http;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.listpool.house.ProblemException;

/** A resource of the tests that fails in each way there is. */
@Path("/api/test/problems")
@PermitAll
public class ProblemsInTest {

    /** A body with a date. */
    public record Body(LocalDate date, List<Integer> items) {}

    @GET
    @Path("/{kind}")
    public String fail(@PathParam("kind") String kind) {
        throw switch (kind) {
            case "problem" -> new ProblemException(409, "Already running", "Stop it first.", Map.of("plan", "p1"));
            case "forbidden" -> new ForbiddenException("This account belongs to another trust.");
            case "unauthorized" -> new UnauthorizedException();
            default -> new IllegalStateException("child 9434765919 is unwell");
        };
    }

    @POST
    @Consumes("application/json")
    public String read(Body body) {
        return "ok";
    }
}
