package org.listpool.plan.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.listpool.wire.ContractJson;

/** Takes birth dates out of a stored problem for those who plan capacity and need none. */
public final class BirthDates {

    private static final String FIELD = "dateOfBirth";

    private BirthDates() {}

    /** The problem's JSON with the birth date of no child. */
    public static String removedFrom(String problem) {
        try {
            JsonNode tree = ContractJson.mapper().readTree(problem);
            tree.path("cases").forEach(child -> ((ObjectNode) child).remove(FIELD));
            return ContractJson.mapper().writeValueAsString(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored problem is no JSON.", e);
        }
    }
}
