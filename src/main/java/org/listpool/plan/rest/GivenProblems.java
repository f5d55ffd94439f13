package org.listpool.plan.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.BadRequestException;
import org.jspecify.annotations.Nullable;
import org.listpool.model.Problem;
import org.listpool.wire.ContractJson;

/** Reads the problem that a request to plan brings along. */
@ApplicationScoped
class GivenProblems {

    /** The problem in {@code request}; null when there is none. */
    @Nullable
    Problem find(StartPlanRequest request) {
        JsonNode given = request.problem();
        if (given == null || given.isNull()) {
            return null;
        }
        try {
            return ContractJson.mapper().treeToValue(given, Problem.class);
        } catch (JsonProcessingException e) {
            throw new BadRequestException(e);
        }
    }
}
