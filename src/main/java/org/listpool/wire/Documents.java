package org.listpool.wire;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.listpool.model.Collaborative;
import org.listpool.model.Fault;
import org.listpool.model.FirstFaults;
import org.listpool.model.Plan;
import org.listpool.model.Problem;

/**
 * Reads the contract's documents and names every structural fault at once: no JSON, another document, unknown, missing or
 * repeated fields, values of the wrong type.
 *
 * <p>A fault names the place and what is asked for, never the value found there, which may be a child's. What the values
 * mean together is for {@code check.faults}.
 */
public final class Documents {

    private static final Map<String, String> KINDS =
            Map.of(Collaborative.SCHEMA, "a collaborative", Problem.SCHEMA, "a problem", Plan.SCHEMA, "a plan");

    private static final Pattern REPEATED = Pattern.compile("Duplicate field '([^']{1,60})'");

    private Documents() {}

    /** Reads a problem. */
    public static Read<Problem> readProblem(byte[] document) {
        return read(document, Problem.class, Problem.SCHEMA);
    }

    /** Reads a problem that stands inside another document. */
    public static Read<Problem> readProblem(JsonNode document) {
        return read(document, Problem.class, Problem.SCHEMA);
    }

    /** Reads a plan. */
    public static Read<Plan> readPlan(byte[] document) {
        return read(document, Plan.class, Plan.SCHEMA);
    }

    /** Reads a collaborative. */
    public static Read<Collaborative> readCollaborative(byte[] document) {
        return read(document, Collaborative.class, Collaborative.SCHEMA);
    }

    private static <T extends Record> Read<T> read(byte[] document, Class<T> type, String schema) {
        JsonNode tree;
        try {
            tree = ContractJson.mapper().readTree(document);
        } catch (JsonProcessingException e) {
            return failed(notJson(e));
        } catch (IOException e) {
            return failed("The document is not readable text. It must be JSON in UTF-8.");
        }
        return read(tree, type, schema);
    }

    private static <T extends Record> Read<T> read(JsonNode tree, Class<T> type, String schema) {
        List<Fault> faults = new FirstFaults();
        faults.addAll(ofKind(tree, schema));
        if (faults.isEmpty()) {
            Shape.of(type).check(tree, DocumentPath.ROOT, faults);
        }
        return faults.isEmpty() ? bind(tree, type) : Read.failed(faults);
    }

    private static List<Fault> ofKind(JsonNode tree, String schema) {
        String wanted = KINDS.get(schema) + " (schema " + schema + ")";
        if (tree.isMissingNode() || tree.isNull()) {
            return List.of(new Fault("", "The document is empty; " + wanted + " is expected."));
        }
        if (!tree.isObject()) {
            return List.of(new Fault("", "The document is no JSON object; " + wanted + " is expected."));
        }
        JsonNode found = tree.get("schema");
        if (found != null && found.isTextual() && !found.textValue().equals(schema)) {
            String other = KINDS.get(found.textValue());
            return List.of(new Fault(
                    "/schema",
                    (other == null ? "This schema is not known; " : "The document is " + other + "; ") + wanted
                            + " is expected."));
        }
        return List.of();
    }

    // The parser's own message quotes the document, so only the place and a repeated field's name are taken from it.
    private static String notJson(JsonProcessingException e) {
        JsonLocation at = e.getLocation();
        String place = at == null ? "" : "Line " + at.getLineNr() + ", column " + at.getColumnNr() + ": ";
        Matcher repeated = REPEATED.matcher(String.valueOf(e.getOriginalMessage()));
        if (repeated.find()) {
            return place + "the field " + repeated.group(1) + " stands twice in one object.";
        }
        if (e instanceof StreamConstraintsException) {
            return place + ContractJson.LIMITS;
        }
        return place
                + "this is not JSON. Maybe a comma, quote or bracket is missing just before, or the file is cut off.";
    }

    private static <T> Read<T> bind(JsonNode tree, Class<T> type) {
        try {
            return Read.of(ContractJson.mapper().treeToValue(tree, type));
        } catch (JsonMappingException e) {
            StringBuilder pointer = new StringBuilder();
            for (JsonMappingException.Reference step : e.getPath()) {
                pointer.append('/')
                        .append(
                                step.getFieldName() == null
                                        ? String.valueOf(step.getIndex())
                                        : Fault.escape(step.getFieldName()));
            }
            return Read.failed(List.of(new Fault(pointer.toString(), "This value cannot be read.")));
        } catch (JsonProcessingException e) {
            return failed("The document cannot be read.");
        }
    }

    private static <T> Read<T> failed(String message) {
        return Read.failed(List.of(new Fault("", message)));
    }
}
