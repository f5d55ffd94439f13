package org.listpool.scenario.seek;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.listpool.scenario.store.StoredJson;
import org.listpool.whatif.seek.Trial;
import org.listpool.whatif.seek.Try;
import org.listpool.wire.ContractJson;

/** The searches of goal seeks, and what they came to. */
@ApplicationScoped
class SeekTries {

    private final Session entities;

    @Inject
    SeekTries(Session entities) {
        this.entities = entities;
    }

    /**
     * One of them.
     *
     * @param number from 0, in the order in which they were asked for
     * @param trial null: its search has not ended, or not been counted
     */
    record StoredTry(
            int number, UUID runId, Try asked, @Nullable Trial trial) {}

    @Transactional
    void add(UUID seekId, int number, UUID runId, Try asked) {
        entities.createNativeMutationQuery("""
                        insert into goal_seek_try (seek_id, number, run_id, asked) values (:seek, :number, :run, :asked)
                        """)
                .setParameter("seek", seekId)
                .setParameter("number", number)
                .setParameter("run", runId)
                .setParameter("asked", StoredJson.writeValue(asked))
                .executeUpdate();
    }

    @Transactional
    void keep(UUID seekId, int number, Trial trial) {
        entities.createNativeMutationQuery(
                        "update goal_seek_try set trial = :trial where seek_id = :seek and number = :number")
                .setParameter("seek", seekId)
                .setParameter("number", number)
                .setParameter("trial", StoredJson.writeValue(trial))
                .executeUpdate();
    }

    /** Those of a seek, in the order in which they were asked for. */
    @Transactional
    List<StoredTry> list(UUID seekId) {
        return entities
                .createNativeQuery(
                        "select number, run_id, asked, trial from goal_seek_try where seek_id = :seek order by number",
                        Object[].class)
                .setParameter("seek", seekId)
                .getResultList()
                .stream()
                .map(row -> new StoredTry(
                        (int) row[0],
                        (UUID) row[1],
                        read((String) row[2], Try.class),
                        row[3] == null ? null : read((String) row[3], Trial.class)))
                .toList();
    }

    private static <T> T read(String json, Class<T> type) {
        try {
            return ContractJson.mapper().readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A try of a goal seek is not readable.", e);
        }
    }
}
