package org.listpool.scenario.sweep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** The cells at which a lever cannot be put, kept with the reason. */
@ApplicationScoped
class Refusals {

    private final Session entities;

    @Inject
    Refusals(Session entities) {
        this.entities = entities;
    }

    /** One of them. */
    record Refusal(int row, int column, String reason) {}

    @Transactional
    void add(UUID sweepId, Refusal refusal) {
        entities.createNativeMutationQuery("""
                        insert into sweep_refusal (sweep_id, cell_row, cell_column, reason)
                        values (:sweep, :row, :column, :reason)
                        """)
                .setParameter("sweep", sweepId)
                .setParameter("row", refusal.row())
                .setParameter("column", refusal.column())
                .setParameter("reason", refusal.reason())
                .executeUpdate();
    }

    @Transactional
    List<Refusal> list(UUID sweepId) {
        return entities
                .createNativeQuery(
                        "select cell_row, cell_column, reason from sweep_refusal where sweep_id = :sweep",
                        Object[].class)
                .setParameter("sweep", sweepId)
                .getResultList()
                .stream()
                .map(row -> new Refusal((int) row[0], (int) row[1], (String) row[2]))
                .toList();
    }
}
