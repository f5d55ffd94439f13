package org.listpool.web.waitinglist;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.listpool.access.Caller;
import org.listpool.access.Role;
import org.listpool.model.Collaborative;
import org.listpool.model.PriorityCode;
import org.listpool.model.Procedure;
import org.listpool.model.Provider;
import org.listpool.model.Specialty;
import org.listpool.resources.Collaboratives;
import org.listpool.waitlist.view.EntryHistoryView;
import org.listpool.waitlist.view.EntryPageView;
import org.listpool.waitlist.view.WaitingList;
import org.listpool.web.frame.Paging;

/** The waiting list with filters, and one child's entry. */
@Path("/waiting-list")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.MANAGER, Role.PLANNER, Role.TRUST_CLERK})
public class WaitingListPage {

    private static final String YES = "true";
    private static final String BY_WAIT = "wait";

    private final WaitingList list;
    private final Collaboratives collaboratives;
    private final Caller caller;

    @Inject
    WaitingListPage(WaitingList list, Collaboratives collaboratives, Caller caller) {
        this.list = list;
        this.collaboratives = collaboratives;
        this.caller = caller;
    }

    /** What the filter's fields offer. */
    public record Choices(
            List<Provider> trusts,
            List<Specialty> specialties,
            List<Procedure> procedures,
            List<PriorityCode> priorities) {

        static Choices of(Collaborative collaborative, @Nullable String own) {
            return new Choices(
                    collaborative.providers().stream()
                            .filter(trust -> own == null || trust.ods().equals(own))
                            .toList(),
                    collaborative.specialties(),
                    collaborative.procedures(),
                    List.of(PriorityCode.values()));
        }

        /** The procedure's name; its code where the catalogue has none. */
        public String procedureName(String code) {
            return procedures.stream()
                    .filter(procedure -> procedure.code().equals(code))
                    .map(Procedure::name)
                    .findFirst()
                    .orElse(code);
        }
    }

    /** One page of the list. */
    @GET
    public TemplateInstance list(
            @RestQuery @Nullable String provider,
            @RestQuery @Nullable String specialty,
            @RestQuery @Nullable String procedure,
            @RestQuery @Nullable String priority,
            @RestQuery @Nullable String needsDetails,
            @RestQuery @Nullable String onOtherLists,
            @RestQuery @Nullable String over52Weeks,
            @RestQuery @Nullable String left,
            @RestQuery @Nullable String sort,
            @RestQuery @Nullable Integer page) {
        Collaborative collaborative = collaboratives.find();
        if (collaborative == null) {
            return Templates.empty();
        }
        String own = caller.findProvider();
        ListFilter filter = new ListFilter(
                own == null ? given(provider) : own,
                given(specialty),
                given(procedure),
                given(priority),
                YES.equals(needsDetails),
                YES.equals(onOtherLists),
                YES.equals(over52Weeks),
                YES.equals(left),
                BY_WAIT.equals(sort));
        EntryPageView found = list.page(filter.toRequest(Math.max(1, page == null ? 1 : page)));
        Paging paging = Paging.of(found.page() + 1, found.size(), found.total());
        return Templates.list(found, filter, Choices.of(collaborative, own), paging, identified());
    }

    /** One entry with its history. */
    @GET
    @Path("{caseId}")
    public TemplateInstance entry(@RestPath String caseId) {
        EntryHistoryView found = list.get(caseId);
        return Templates.entry(found, Choices.of(collaboratives.get(), null), identified());
    }

    private boolean identified() {
        return caller.has(Role.MANAGER) || caller.has(Role.TRUST_CLERK);
    }

    private static String given(@Nullable String parameter) {
        return parameter == null ? "" : parameter;
    }

    /** The pages' templates. */
    @CheckedTemplate(basePath = "waitinglist")
    static final class Templates {

        static native TemplateInstance list(
                EntryPageView found, ListFilter filter, Choices choices, Paging paging, boolean identified);

        static native TemplateInstance entry(EntryHistoryView found, Choices choices, boolean identified);

        static native TemplateInstance empty();

        private Templates() {}
    }
}
