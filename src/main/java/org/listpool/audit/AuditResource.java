package org.listpool.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.listpool.access.Role;
import org.listpool.house.ProblemException;

/** The record of who did what, for the auditor. */
@Path("/api/v1/audit-events")
public class AuditResource {

    private static final int MAX_SIZE = 500;

    private final AuditEvents events;
    private final AuditTrail audit;

    @Inject
    AuditResource(AuditEvents events, AuditTrail audit) {
        this.events = events;
        this.audit = audit;
    }

    /** One page of deeds, newest first. */
    public record AuditPageView(int page, int size, long total, List<AuditEventView> items) {}

    /**
     * Reads a page of the trail.
     *
     * @param from first instant, such as {@code 2027-02-13T08:00:00Z}; left out: from the beginning
     * @param until first instant after; left out: up to now
     * @param page from 0
     * @param size 1 to 500
     */
    @GET
    @RolesAllowed(Role.AUDITOR)
    public AuditPageView list(
            @QueryParam("from") @Nullable String from,
            @QueryParam("until") @Nullable String until,
            @QueryParam("actor") @Nullable String actor,
            @QueryParam("action") @Nullable String action,
            @QueryParam("subject") @Nullable String subject,
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("100") int size) {
        if (page < 0 || size < 1 || size > MAX_SIZE || (long) page * size > Integer.MAX_VALUE) {
            throw refused("page", "page counts from 0 and size lies between 1 and " + MAX_SIZE + ".");
        }
        AuditEvents.Filter filter =
                new AuditEvents.Filter(instant("from", from), instant("until", until), actor, action, subject);
        AuditPageView answer = new AuditPageView(page, size, events.count(filter), events.list(filter, page, size));
        audit.record("READ_AUDIT", List.of(), answer.items.size() + " of " + answer.total);
        return answer;
    }

    private static @Nullable Instant instant(String name, @Nullable String value) {
        try {
            return value == null ? null : Instant.parse(value);
        } catch (DateTimeParseException e) {
            throw refused(name, name + " is an instant in UTC such as 2027-02-13T08:00:00Z.");
        }
    }

    private static ProblemException refused(String parameter, String detail) {
        return new ProblemException(400, "Unreadable parameter", detail, Map.of("parameter", parameter));
    }
}
