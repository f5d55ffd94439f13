package org.listpool.waitlist.update;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;
import org.listpool.waitlist.ChildIdentity;
import org.listpool.waitlist.EntryEvent;
import org.listpool.waitlist.EntryEvent.What;
import org.listpool.waitlist.EntryStatus;
import org.listpool.waitlist.ListedPathway;
import org.listpool.waitlist.WaitingListEntry;

/** Brings a trust's list to what its extract says, in batches. */
@ApplicationScoped
public class ListUpdate {

    /** The reason of an entry that the trust's newer extract does not list. */
    public static final String NOT_LISTED = "NOT_LISTED";

    private static final int BATCH = 500;

    private final StatelessSession session;

    @Inject
    ListUpdate(StatelessSession session) {
        this.session = session;
    }

    /**
     * Stores the good rows of a file: new, changed and returned pathways.
     *
     * @param receipt the file
     */
    public ListChange store(String provider, List<ListedPathway> listed, UUID receipt, Instant at) {
        ListChange change = new ListChange();
        for (int from = 0; from < listed.size(); from += BATCH) {
            storeBatch(provider, listed.subList(from, Math.min(from + BATCH, listed.size())), receipt, at, change);
        }
        return change;
    }

    private void storeBatch(String provider, List<ListedPathway> batch, UUID receipt, Instant at, ListChange change) {
        List<String> ids = batch.stream().map(ListedPathway::caseId).toList();
        Map<String, WaitingListEntry> entries = byId(WaitingListEntry.class, ids, WaitingListEntry::caseId);
        Map<String, ChildIdentity> children = byId(ChildIdentity.class, ids, ChildIdentity::caseId);
        Batch writes = new Batch();
        for (ListedPathway listed : batch) {
            WaitingListEntry entry = entries.get(listed.caseId());
            ChildIdentity child = children.get(listed.caseId());
            if (entry == null || child == null) {
                writes.insert(new WaitingListEntry(provider, listed, at));
                writes.insert(new ChildIdentity(listed));
                writes.insert(new EntryEvent(listed.caseId(), at, What.FIRST_SEEN, List.of(), receipt));
                change.added().add(listed.caseId());
            } else if (entry.status() == EntryStatus.WAITING
                    && !entry.provider().equals(provider)) {
                change.elsewhere().add(listed);
            } else {
                update(provider, listed, entry, child, receipt, at, change, writes);
            }
        }
        writes.flush(session);
    }

    private static void update(
            String provider,
            ListedPathway listed,
            WaitingListEntry entry,
            ChildIdentity child,
            UUID receipt,
            Instant at,
            ListChange change,
            Batch writes) {
        List<String> changes = new ArrayList<>(entry.take(listed, at));
        List<String> identity = child.take(listed);
        changes.addAll(identity);
        boolean returned = entry.status() == EntryStatus.LEFT;
        if (!entry.provider().equals(provider)) {
            changes.add("provider %s -> %s".formatted(entry.provider(), provider));
        }
        if (!returned && changes.isEmpty()) {
            change.countUnchanged();
            return;
        }
        if (returned) {
            entry.comeBack(provider, at);
        }
        entry.touch(at);
        writes.update(entry);
        if (!identity.isEmpty()) {
            writes.update(child);
        }
        writes.insert(new EntryEvent(listed.caseId(), at, returned ? What.RETURNED : What.UPDATED, changes, receipt));
        change.updated().add(listed.caseId());
    }

    /**
     * Marks those as left whom the trust's file no longer lists.
     *
     * @param present case ids that the file has, good rows and rejected ones
     * @param reasons why a row took its case out of the pool, by case id
     * @return the case ids of those who left, by id
     */
    public List<String> leave(
            String provider, Set<String> present, Map<String, String> reasons, UUID receipt, Instant at) {
        List<WaitingListEntry> gone = session.createQuery(
                        "from WaitingListEntry where provider = :provider and status = :waiting order by caseId",
                        WaitingListEntry.class)
                .setParameter("provider", provider)
                .setParameter("waiting", EntryStatus.WAITING)
                .getResultStream()
                .filter(entry -> !present.contains(entry.caseId()))
                .toList();
        Batch writes = new Batch();
        for (WaitingListEntry entry : gone) {
            String reason = reasons.getOrDefault(entry.caseId(), NOT_LISTED);
            entry.leave(reason, at);
            writes.update(entry);
            writes.insert(new EntryEvent(entry.caseId(), at, What.LEFT, List.of(reason), receipt));
        }
        writes.flush(session);
        return gone.stream().map(WaitingListEntry::caseId).toList();
    }

    private <T> Map<String, T> byId(Class<T> type, Collection<String> ids, Function<T, String> id) {
        return session
                .createQuery("from " + type.getSimpleName() + " where caseId in :ids", type)
                .setParameter("ids", ids)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(id, Function.identity()));
    }
}
