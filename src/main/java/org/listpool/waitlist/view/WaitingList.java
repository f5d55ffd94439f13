package org.listpool.waitlist.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.listpool.access.Caller;
import org.listpool.access.Role;
import org.listpool.audit.AuditTrail;
import org.listpool.house.ProblemException;
import org.listpool.model.Collaborative;
import org.listpool.resources.Catalogue;
import org.listpool.resources.Collaboratives;
import org.listpool.waitlist.PoolProblems;
import org.listpool.waitlist.WaitingListEntries;
import org.listpool.waitlist.WaitingListEntry;

/** Shows entries to the current caller: a trust its own, a planner all without identifiers, a manager all. */
@ApplicationScoped
public class WaitingList {

    private final WaitingListEntries entries;
    private final EntrySearch search;
    private final Collaboratives collaboratives;
    private final PoolProblems problems;
    private final AuditTrail audit;
    private final Caller caller;

    @Inject
    WaitingList(
            WaitingListEntries entries,
            EntrySearch search,
            Collaboratives collaboratives,
            PoolProblems problems,
            AuditTrail audit,
            Caller caller) {
        this.entries = entries;
        this.search = search;
        this.collaboratives = collaboratives;
        this.problems = problems;
        this.audit = audit;
        this.caller = caller;
    }

    /** A page of the entries that the caller may see; refuses a trust that asks for another's. */
    @Transactional
    public EntryPageView page(WaitingListRequest asked) {
        WaitingListRequest request = confined(asked);
        LocalDate asOf = asOf(request.asOf());
        Collaborative collaborative = collaboratives.get();
        EntrySearch.Found found = search.find(request, asOf, Catalogue.of(collaborative), collaborative.weights());
        List<EntryView> items = views(found.caseIds(), asOf, collaborative);
        audit.record(
                "READ_WAITING_LIST",
                found.caseIds(),
                "page=%d size=%d total=%d".formatted(request.page(), request.size(), found.total()));
        return new EntryPageView(asOf, found.total(), request.page(), request.size(), items);
    }

    /** One entry with its history; to a trust another's entry is not there. */
    @Transactional
    public EntryHistoryView get(String caseId) {
        WaitingListEntry entry = entries.findByCaseId(caseId);
        String own = ownProvider();
        if (entry == null || (own != null && !own.equals(entry.provider()))) {
            throw new ProblemException(
                    404, "No such entry", "There is no entry of this id on a list that this account may see.");
        }
        LocalDate asOf = asOf(null);
        EntryView view = views(List.of(caseId), asOf, collaboratives.get()).getFirst();
        audit.record("READ_ENTRY", List.of(caseId), null);
        return new EntryHistoryView(
                asOf,
                view,
                entries.listEvents(caseId).stream()
                        .map(EntryHistoryView.Happened::of)
                        .toList());
    }

    private LocalDate asOf(@Nullable LocalDate asked) {
        return asked == null ? problems.defaultAsOf() : asked;
    }

    private WaitingListRequest confined(WaitingListRequest asked) {
        String own = ownProvider();
        if (own == null) {
            return asked;
        }
        caller.requireProvider(asked.provider() == null ? own : asked.provider());
        return asked.withProvider(own);
    }

    /** Null for those who see the whole pool. */
    private @Nullable String ownProvider() {
        String own = caller.findProvider();
        if (own == null) {
            caller.requireProvider("");
        }
        return own;
    }

    private List<EntryView> views(List<String> caseIds, LocalDate asOf, Collaborative collaborative) {
        if (caseIds.isEmpty()) {
            return List.of();
        }
        Map<String, WaitingListEntry> found = entries.findByCaseIds(caseIds);
        Map<String, SortedSet<String>> others = search.findOtherLists(caseIds);
        EntryViews views = new EntryViews(
                collaborative,
                asOf,
                mayIdentify() ? entries.findIdentities(caseIds) : Map.of(),
                entries.findDetails(caseIds),
                search.findAges(caseIds, asOf));
        return caseIds.stream()
                .map(found::get)
                .map(entry -> views.view(entry, others.getOrDefault(entry.caseId(), Collections.emptySortedSet())))
                .toList();
    }

    // Named are those who may, so that a role added later sees no identifier by accident.
    private boolean mayIdentify() {
        return caller.has(Role.MANAGER) || caller.has(Role.TRUST_CLERK) || caller.has(Role.TRUST_SYSTEM);
    }
}
