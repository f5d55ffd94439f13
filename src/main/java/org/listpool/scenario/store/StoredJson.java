package org.listpool.scenario.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.listpool.change.Change;
import org.listpool.check.BrokenRule;
import org.listpool.simulate.replicate.Replications;
import org.listpool.wire.ChangeDocuments;
import org.listpool.wire.ContractJson;

/** What rows keep as JSON, read and written. */
public final class StoredJson {

    private static final TypeReference<List<BrokenRule>> BROKEN_RULES = new TypeReference<>() {};
    private static final TypeReference<List<UUID>> IDS = new TypeReference<>() {};

    private StoredJson() {}

    /** Changes as a JSON list. */
    public static String write(List<? extends Change> changes) {
        return writeValue(changes.stream().map(ChangeDocuments::write).toList());
    }

    /** Anything else as JSON. */
    public static String writeValue(Object value) {
        try {
            return ContractJson.mapper().writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A row's JSON could not be written.", e);
        }
    }

    /** The changes of a row. */
    public static List<Change> changes(String json) {
        return ChangeDocuments.readList(tree(json)).get();
    }

    /** JSON of a row as it is. */
    public static JsonNode tree(String json) {
        try {
            return ContractJson.mapper().readTree(json);
        } catch (JsonProcessingException e) {
            throw unreadable(e);
        }
    }

    /** The broken rules of a row. */
    public static List<BrokenRule> brokenRules(@Nullable String json) {
        try {
            return json == null ? List.of() : ContractJson.mapper().readValue(json, BROKEN_RULES);
        } catch (JsonProcessingException e) {
            throw unreadable(e);
        }
    }

    /** The replicated figures of a row; null: none. */
    public static @Nullable Replications replications(@Nullable String json) {
        try {
            return json == null ? null : ContractJson.mapper().readValue(json, Replications.class);
        } catch (JsonProcessingException e) {
            throw unreadable(e);
        }
    }

    /** The ids of a row. */
    public static List<UUID> ids(String json) {
        try {
            return ContractJson.mapper().readValue(json, IDS);
        } catch (JsonProcessingException e) {
            throw unreadable(e);
        }
    }

    private static IllegalStateException unreadable(JsonProcessingException e) {
        return new IllegalStateException("A row's JSON is not readable.", e);
    }
}
