package org.listpool.plan.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.listpool.house.ProblemException;
import org.listpool.model.Fault;
import org.listpool.model.Problem;
import org.listpool.wire.Documents;
import org.listpool.wire.Read;

/** Reads the problem that a request to plan brings along, and refuses it with every structural fault. */
final class GivenProblems {

    private GivenProblems() {}

    /** The problem in {@code request}; null when there is none. */
    static @Nullable Problem find(StartPlanRequest request) {
        JsonNode given = request.problem();
        if (given == null || given.isNull()) {
            return null;
        }
        Read<Problem> read = Documents.readProblem(given);
        if (!read.isSound()) {
            List<Fault> faults = read.faults().stream()
                    .map(fault -> new Fault("/problem" + fault.pointer(), fault.message()))
                    .toList();
            throw new ProblemException(
                    422,
                    "Plan request refused",
                    "The problem has " + faults.size() + " fault(s); each names its place and the remedy.",
                    Map.of("faults", faults));
        }
        return read.get();
    }
}
