package org.listpool.plan.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.listpool.model.Pin;
import org.listpool.model.Problem;
import org.listpool.plan.PlanRequest;

/** The body that starts a plan; its fields are those of {@link PlanRequest}, of which only two must be there. */
@Schema(requiredProperties = {"name", "spentLimitSeconds"})
public record StartPlanRequest(
        @Nullable String name,
        @Nullable Integer spentLimitSeconds,
        @Nullable Long seed,
        @Nullable LocalDate asOf,
        @Schema(implementation = Problem.class) @Nullable JsonNode problem,
        @Nullable Integer stepLimit,
        @Nullable Integer threads,
        @Nullable List<Pin> pinned,
        @Nullable UUID previous,
        @Nullable Integer fairnessExchange) {

    /** The wish, with {@code read} as the problem that was given; an absent name or limit is refused by the service. */
    PlanRequest toPlanRequest(@Nullable Problem read) {
        return new PlanRequest(
                name == null ? "" : name,
                spentLimitSeconds == null ? 0 : spentLimitSeconds,
                seed,
                asOf,
                read,
                stepLimit,
                threads,
                pinned == null ? List.of() : pinned,
                previous,
                fairnessExchange);
    }
}
