package org.listpool.resources;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.listpool.model.Collaborative;
import org.listpool.wire.ContractJson;

/** What differs between two resources documents, told at the top level. */
final class CollaborativeChanges {

    private CollaborativeChanges() {}

    /** The changed fields, with counts for lists and tables; one line for a first document. */
    static List<String> between(@Nullable Collaborative before, Collaborative after) {
        if (before == null) {
            return List.of("first document");
        }
        JsonNode old = ContractJson.mapper().valueToTree(before);
        JsonNode now = ContractJson.mapper().valueToTree(after);
        Set<String> names = new LinkedHashSet<>();
        now.fieldNames().forEachRemaining(names::add);
        old.fieldNames().forEachRemaining(names::add);
        List<String> changes = new ArrayList<>();
        for (String name : names) {
            JsonNode was = old.path(name);
            JsonNode is = now.path(name);
            if (!was.equals(is)) {
                changes.add(line(name, was, is));
            }
        }
        return changes;
    }

    private static String line(String name, JsonNode was, JsonNode is) {
        if (!is.isContainerNode() || (is.size() == was.size() && !is.isArray())) {
            return name + " changed";
        }
        return was.size() == is.size()
                ? "%s: %d of %d changed".formatted(name, changed(was, is), is.size())
                : "%s: %d -> %d".formatted(name, was.size(), is.size());
    }

    private static long changed(JsonNode was, JsonNode is) {
        long count = 0;
        for (int i = 0; i < is.size(); i++) {
            if (!was.path(i).equals(is.path(i))) {
                count++;
            }
        }
        return count;
    }
}
