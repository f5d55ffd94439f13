package org.listpool.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.UUID;
import org.hibernate.Session;
import org.listpool.model.Problem;
import org.listpool.wire.ContractJson;

/** The immutable inputs of plans. A problem is stored once, however many runs it has. */
@ApplicationScoped
public class PlanProblems {

    /** The exact text in store, and the SHA-256 of its UTF-8 bytes in hexadecimal. */
    public record Stored(UUID id, String sha256, String json) {}

    private final Session entities;
    private final Clock clock;

    @Inject
    PlanProblems(Session entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Stores {@code problem} and returns its id, which is that of an equal problem stored before. */
    @Transactional
    public UUID store(Problem problem) {
        String json = canonicalJson(problem);
        String sha256 = sha256(json);
        entities.createNativeMutationQuery("""
                        insert into plan_problem (id, sha256, content, stored_at) values (:id, :sha256, :content, :at)
                        on conflict (sha256) do nothing
                        """)
                .setParameter("id", UUID.randomUUID())
                .setParameter("sha256", sha256)
                .setParameter("content", json)
                .setParameter("at", clock.instant())
                .executeUpdate();
        return entities.createNativeQuery("select id from plan_problem where sha256 = :sha256", UUID.class)
                .setParameter("sha256", sha256)
                .getSingleResult();
    }

    /** What is stored under {@code id}. */
    @Transactional
    public Stored getStored(UUID id) {
        Object[] row = entities.createNativeQuery(
                        "select sha256, content from plan_problem where id = :id", Object[].class)
                .setParameter("id", id)
                .getSingleResult();
        return new Stored(id, (String) row[0], (String) row[1]);
    }

    /** The problem stored under {@code id}. */
    @Transactional
    public Problem get(UUID id) {
        try {
            return ContractJson.mapper().readValue(getStored(id).json(), Problem.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The stored problem " + id + " is not readable.", e);
        }
    }

    /** One text for equal problems: fields in the order of the records, tables by key, lists as they are. */
    static String canonicalJson(Problem problem) {
        try {
            return ContractJson.mapper()
                    .writer()
                    .with(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                    .writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A problem could not be written as JSON.", e);
        }
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
