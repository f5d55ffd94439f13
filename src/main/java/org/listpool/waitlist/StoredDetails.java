package org.listpool.waitlist;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.listpool.wire.ContractJson;

/** The pooling details of a pathway, which may be known before the pathway is on a list. */
@Entity
@Table(name = "pooling_details")
public class StoredDetails {

    @Id
    private String caseId;

    private String provider;
    private String document;
    private boolean complete;
    private Instant changedAt;

    /** For Hibernate. */
    protected StoredDetails() {}

    /** The first that {@code provider} tells of a pathway. */
    public StoredDetails(String caseId, String provider, PoolingDetails details, Instant at) {
        this.caseId = caseId;
        this.provider = provider;
        store(details, at);
    }

    /**
     * Takes over what the supplement says now. A field whose column the file lacks keeps what was known.
     *
     * @param told the fields of {@link PoolingDetails} for which the file has a column
     * @return the names of the fields that differed; empty when none did
     */
    public List<String> take(PoolingDetails details, Set<String> told, Instant at) {
        ObjectNode now = ContractJson.mapper().valueToTree(details);
        ObjectNode merged = ContractJson.mapper().valueToTree(details());
        List<String> changes = new ArrayList<>();
        for (String field : told) {
            JsonNode is = now.get(field);
            if (!Objects.equals(merged.get(field), is)) {
                changes.add(field);
                merged.set(field, is);
            }
        }
        if (!changes.isEmpty()) {
            store(ContractJson.mapper().convertValue(merged, PoolingDetails.class), at);
        }
        return changes;
    }

    private void store(PoolingDetails details, Instant at) {
        document = json(details);
        complete = details.complete();
        changedAt = at;
    }

    private static String json(PoolingDetails details) {
        try {
            return ContractJson.mapper().writeValueAsString(details);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Pooling details cannot be written as JSON.", e);
        }
    }

    /** The pathway's case. */
    public String caseId() {
        return caseId;
    }

    /** The trust that told. */
    public String provider() {
        return provider;
    }

    /** Gives them to the trust that has taken the pathway over. */
    public void moveTo(String toProvider) {
        provider = toProvider;
    }

    /** What is known. */
    public PoolingDetails details() {
        try {
            return ContractJson.mapper().readValue(document, PoolingDetails.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Stored pooling details are unreadable.", e);
        }
    }

    /** Whether postcode district, weight and consent are known. */
    public boolean complete() {
        return complete;
    }

    /** When a supplement last changed them. */
    public Instant changedAt() {
        return changedAt;
    }
}
