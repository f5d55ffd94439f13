package org.listpool.waitlist;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The entries of all trusts' lists, and what belongs to each. */
@ApplicationScoped
public class WaitingListEntries implements PanacheRepositoryBase<WaitingListEntry, String> {

    /** The entry of a case; null: no file ever listed it. */
    public @Nullable WaitingListEntry findByCaseId(String caseId) {
        return findById(caseId);
    }

    /** The entries of those cases that some file listed, by id. */
    public Map<String, WaitingListEntry> findByCaseIds(Collection<String> caseIds) {
        return list("caseId in ?1", caseIds).stream()
                .collect(Collectors.toMap(WaitingListEntry::caseId, Function.identity()));
    }

    /** Everyone who waits, by case id. */
    public List<WaitingListEntry> listWaiting() {
        return list("status = ?1 order by caseId", EntryStatus.WAITING);
    }

    /** Who the children of those cases are, by case id. */
    public Map<String, ChildIdentity> findIdentities(Collection<String> caseIds) {
        return getEntityManager()
                .createQuery("from ChildIdentity where caseId in :ids", ChildIdentity.class)
                .setParameter("ids", caseIds)
                .getResultStream()
                .collect(Collectors.toMap(ChildIdentity::caseId, Function.identity()));
    }

    /** The pooling details of those cases that have any from the trust on whose list they are, by case id. */
    public Map<String, PoolingDetails> findDetails(Collection<String> caseIds) {
        return getEntityManager()
                .createQuery("""
                        select d from StoredDetails d join WaitingListEntry e on e.caseId = d.caseId
                        where d.caseId in :ids and d.provider = e.provider
                        """, StoredDetails.class)
                .setParameter("ids", caseIds)
                .getResultStream()
                .collect(Collectors.toMap(StoredDetails::caseId, StoredDetails::details));
    }

    /** What happened to an entry, oldest first. */
    public List<EntryEvent> listEvents(String caseId) {
        return getEntityManager()
                .createQuery("from EntryEvent where caseId = :id order by id", EntryEvent.class)
                .setParameter("id", caseId)
                .getResultList();
    }
}
