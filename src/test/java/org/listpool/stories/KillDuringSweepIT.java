package org.listpool.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kill -9} in the middle of a sweep. */
class KillDuringSweepIT {

    private static final int CELLS = 6;

    @TempDir
    Path folder;

    @Test
    void all_cells_finish_after_the_restart_and_none_is_lost_or_done_twice() throws Exception {
        try (RunningService service = RunningService.start(folder, "-Dlistpool.plan.lease=3s")) {
            service.doors().sendPool();
            String family = post(service, "/api/v1/scenario-families", """
                    {"name": "Story", "baseline": {"asOf": "2027-01-11"}, "settings": {"spentLimitSeconds": 2}}""");
            String sweep = post(service, "/api/v1/sweeps", """
                    {"familyId": "%s", "name": "Ward", "axes": [{"lever": {"kind": "WARD_PLACES"}, "from": 19, "to": 24}]}
                    """.formatted(family));
            awaitDone(service, sweep, 2);

            service.kill();
            service.restart();

            JsonNode before = progress(service, sweep);
            assertThat(before.path("total").asInt()).isEqualTo(CELLS);
            assertThat(before.path("done").asInt()).isGreaterThanOrEqualTo(2).isLessThan(CELLS);
            awaitDone(service, sweep, CELLS);
            JsonNode cells = service.doors()
                    .get("demo-planner", "/api/v1/sweeps/" + sweep)
                    .require(200)
                    .json()
                    .path("cells");
            Set<String> runs = new HashSet<>();
            for (JsonNode cell : cells) {
                assertThat(cell.path("status").asText()).as(cell::toString).isEqualTo("SOLVED");
                assertThat(cell.path("placed").asInt()).isGreaterThan(100);
                runs.add(cell.path("runId").asText());
            }
            assertThat(runs).hasSize(CELLS);
            // The baseline, its repeat, and each cell once.
            assertThat(service.doors()
                            .get("demo-auditor", "/api/v1/audit-events?action=FINISH_SCENARIO_RUN")
                            .require(200)
                            .json()
                            .path("total")
                            .asInt())
                    .isEqualTo(CELLS + 2);
        }
    }

    private static void awaitDone(RunningService service, String sweep, int cells) {
        Patience.await(
                cells + " cells",
                Duration.ofMinutes(2),
                () -> progress(service, sweep).path("done").asInt() >= cells);
    }

    private static JsonNode progress(RunningService service, String sweep) {
        return service.doors()
                .get("demo-planner", "/api/v1/sweeps/" + sweep + "/progress")
                .require(200)
                .json();
    }

    private static String post(RunningService service, String door, String body) {
        return service.doors()
                .send("POST", "demo-planner", door, "application/json", BodyPublishers.ofString(body))
                .require(202)
                .json()
                .path("id")
                .asText();
    }
}
