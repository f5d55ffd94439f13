package org.listpool.waitlist.update;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.StatelessSession;
import org.listpool.waitlist.EntryEvent;
import org.listpool.waitlist.EntryEvent.What;
import org.listpool.waitlist.StoredDetails;

/** Stores what a trust's supplement says of its pathways, listed already or not. */
@ApplicationScoped
public class DetailsUpdate {

    private static final int BATCH = 500;

    private final StatelessSession session;

    @Inject
    DetailsUpdate(StatelessSession session) {
        this.session = session;
    }

    /**
     * Stores the good rows of a supplement.
     *
     * @param told the fields for which the file has a column; others keep what was known
     * @param receipt the file
     */
    public DetailsChange store(String provider, List<ToldDetails> rows, Set<String> told, UUID receipt, Instant at) {
        DetailsChange change = new DetailsChange();
        for (int from = 0; from < rows.size(); from += BATCH) {
            storeBatch(provider, rows.subList(from, Math.min(from + BATCH, rows.size())), told, receipt, at, change);
        }
        return change;
    }

    private void storeBatch(
            String provider,
            List<ToldDetails> batch,
            Set<String> told,
            UUID receipt,
            Instant at,
            DetailsChange change) {
        List<String> ids = batch.stream().map(ToldDetails::caseId).toList();
        Map<String, String> owners = owners(ids);
        Map<String, StoredDetails> known = new HashMap<>();
        session.createQuery("from StoredDetails where caseId in :ids", StoredDetails.class)
                .setParameter("ids", ids)
                .getResultList()
                .forEach(details -> known.put(details.caseId(), details));
        Batch writes = new Batch();
        for (ToldDetails row : batch) {
            StoredDetails stored = known.get(row.caseId());
            String owner = owners.getOrDefault(row.caseId(), stored == null ? provider : stored.provider());
            if (!owner.equals(provider)) {
                change.elsewhere().add(row);
                continue;
            }
            if (!owners.containsKey(row.caseId())) {
                change.countNotYetListed();
            }
            List<String> changes = new ArrayList<>();
            if (stored == null) {
                writes.insert(new StoredDetails(row.caseId(), provider, row.details(), at));
                change.added().add(row.caseId());
            } else {
                changes.addAll(stored.take(row.details(), told, at));
                if (!stored.provider().equals(provider)) {
                    stored.moveTo(provider);
                    changes.add("provider");
                }
                if (changes.isEmpty()) {
                    change.countUnchanged();
                    continue;
                }
                writes.update(stored);
                change.updated().add(row.caseId());
            }
            writes.insert(new EntryEvent(row.caseId(), at, What.DETAILS, changes, receipt));
        }
        writes.flush(session);
    }

    private Map<String, String> owners(List<String> ids) {
        Map<String, String> owners = new HashMap<>();
        session.createQuery("select caseId, provider from WaitingListEntry where caseId in :ids", Object[].class)
                .setParameter("ids", ids)
                .getResultList()
                .forEach(row -> owners.put((String) row[0], (String) row[1]));
        return owners;
    }
}
