package org.listpool.web.audit;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.listpool.access.Role;
import org.listpool.audit.AuditEventView;
import org.listpool.audit.AuditResource;
import org.listpool.audit.AuditResource.AuditPageView;
import org.listpool.house.Clocks;
import org.listpool.web.frame.Paging;
import org.listpool.web.frame.Words;

/** Who did what, newest first. */
@Path("/audit")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.AUDITOR)
public class AuditPage {

    private static final int PAGE_SIZE = 100;

    private final AuditResource events;

    @Inject
    AuditPage(AuditResource events) {
        this.events = events;
    }

    /** What stands in the form's fields; empty fields do not filter. */
    public record Filter(String from, String until, String actor, String action, String subject) {

        /** The page with this filter; a page number can be appended. */
        public String link() {
            return "/audit?from=%s&until=%s&actor=%s&action=%s&subject=%s&"
                    .formatted(
                            Words.urlPart(from),
                            Words.urlPart(until),
                            Words.urlPart(actor),
                            Words.urlPart(action),
                            Words.urlPart(subject));
        }
    }

    /**
     * A page of the trail.
     *
     * @param from first day; a text that is no date does not filter
     * @param until last day
     */
    @GET
    public TemplateInstance list(
            @RestQuery @Nullable String from,
            @RestQuery @Nullable String until,
            @RestQuery @Nullable String actor,
            @RestQuery @Nullable String action,
            @RestQuery @Nullable String subject,
            @RestQuery @Nullable Integer page) {
        Filter filter = new Filter(given(from), given(until), given(actor), given(action), given(subject));
        int asked = Math.max(1, page == null ? 1 : page);
        AuditPageView found = events.list(
                startOf(filter.from(), 0),
                startOf(filter.until(), 1),
                findGiven(filter.actor()),
                findGiven(filter.action()),
                findGiven(filter.subject()),
                asked - 1,
                PAGE_SIZE);
        return Templates.audit(filter, found.items(), Paging.of(asked, PAGE_SIZE, found.total()));
    }

    private static String given(@Nullable String parameter) {
        return parameter == null ? "" : parameter.strip();
    }

    private static @Nullable String findGiven(String field) {
        return field.isEmpty() ? null : field;
    }

    private static @Nullable String startOf(String day, int plusDays) {
        try {
            return LocalDate.parse(day)
                    .plusDays(plusDays)
                    .atStartOfDay(Clocks.LONDON)
                    .toInstant()
                    .toString();
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** The page's template. */
    @CheckedTemplate(basePath = "audit")
    static final class Templates {

        static native TemplateInstance audit(Filter filter, List<AuditEventView> events, Paging paging);

        private Templates() {}
    }
}
