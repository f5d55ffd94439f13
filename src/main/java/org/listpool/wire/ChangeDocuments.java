package org.listpool.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.listpool.change.Change;
import org.listpool.change.ChangeType;
import org.listpool.change.Changes;
import org.listpool.change.NothingToChangeException;
import org.listpool.model.Fault;
import org.listpool.model.FirstFaults;

/**
 * Changes as JSON: {@code {"type": "TRAVEL_LIMIT", "caseId": "…", "minutes": 130}}. Read with every structural fault, as all
 * documents are.
 */
public final class ChangeDocuments {

    private static final String TYPE = "type";

    private static final List<String> CODES =
            Arrays.stream(ChangeType.values()).map(ChangeType::name).toList();

    private ChangeDocuments() {}

    /** The change as JSON. */
    public static JsonNode write(Change change) {
        return ContractJson.mapper().valueToTree(Changes.fields(change));
    }

    /** Reads one change. */
    public static Read<Change> read(JsonNode document) {
        return read(document, DocumentPath.ROOT);
    }

    /** Reads an ordered list of changes. */
    public static Read<List<Change>> readList(JsonNode document) {
        if (!document.isArray()) {
            return Read.failed(List.of(new Fault("", Leaf.found(document) + "; a list of changes is expected.")));
        }
        List<Fault> faults = new FirstFaults();
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < document.size(); i++) {
            Read<Change> read = read(document.get(i), DocumentPath.ROOT.to(i));
            faults.addAll(read.faults());
            if (read.isSound()) {
                changes.add(read.get());
            }
        }
        return faults.isEmpty() ? Read.of(changes) : Read.failed(faults);
    }

    private static Read<Change> read(JsonNode document, DocumentPath path) {
        if (!document.isObject()) {
            return failed(path, Leaf.found(document) + "; a change, an object with a type, is expected.");
        }
        String code = document.path(TYPE).asText();
        ChangeType type = ChangeType.find(code);
        if (type == null) {
            return failed(
                    path.to(TYPE),
                    "This type of change is not known; one of " + CODES.size() + ", such as " + CODES.getFirst()
                            + ", is expected." + Fault.maybe(code, CODES));
        }
        ObjectNode parameters = document.deepCopy();
        parameters.remove(TYPE);
        List<Fault> faults = new FirstFaults();
        Shape.of(type.form()).check(parameters, path, faults);
        return faults.isEmpty() ? bind(parameters, type, path) : Read.failed(faults);
    }

    private static Read<Change> bind(JsonNode parameters, ChangeType type, DocumentPath path) {
        try {
            return Read.of((Change) ContractJson.mapper().treeToValue(parameters, type.form()));
        } catch (JsonMappingException e) {
            return e.getCause() instanceof NothingToChangeException refused
                    ? failed(path, String.valueOf(refused.getMessage()))
                    : failed(path, "This change cannot be read.");
        } catch (JsonProcessingException e) {
            return failed(path, "This change cannot be read.");
        }
    }

    private static Read<Change> failed(DocumentPath path, String message) {
        return Read.failed(List.of(new Fault(path.pointer(), message)));
    }
}
