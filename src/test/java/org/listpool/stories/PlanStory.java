package org.listpool.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import org.listpool.check.PlanChecker;
import org.listpool.model.Plan;
import org.listpool.model.Problem;
import org.listpool.wire.ContractJson;
import org.listpool.wire.Documents;

/** One run of the planner, followed from outside. */
record PlanStory(Doors doors, String id) {

    /** The run as it stands. */
    JsonNode now() {
        return doors.get("demo-planner", path()).require(200).json();
    }

    /** Waits until the run is searched and has a first plan. */
    void awaitFirstPlan() {
        Patience.await(
                "a first plan", Duration.ofMinutes(1), () -> now().path("plan").isObject());
        assertThat(status()).isEqualTo("SOLVING");
    }

    /** Waits until nothing changes any more. */
    void awaitEnd() {
        Patience.await("the end of the plan", Duration.ofMinutes(2), () -> !"QUEUED SOLVING".contains(status()));
    }

    /** The plan, which has been checked against its own problem: no rule is broken, and lists were made. */
    Plan requireSound() throws IOException {
        Problem problem = Documents.readProblem(doors.get("demo-manager", path() + "/problem")
                        .require(200)
                        .body())
                .get();
        Plan plan = Documents.readPlan(ContractJson.mapper().writeValueAsBytes(now().path("plan")))
                .get();
        assertThat(now().path("metadata").path("failure").asText()).isEmpty();
        assertThat(PlanChecker.check(problem, plan)).isEmpty();
        assertThat(plan.sessions().stream()
                        .mapToInt(list -> list.cases().size())
                        .sum())
                .isGreaterThan(100);
        return plan;
    }

    /** Where the run stands. */
    String status() {
        return now().path("metadata").path("status").asText();
    }

    /** Its address. */
    String path() {
        return "/api/v1/plans/" + id;
    }
}
