package org.listpool.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kill -9} while a plan is searched. */
class KillDuringPlanIT {

    private static final int SECONDS = 6;

    @TempDir
    Path folder;

    @Test
    void the_run_goes_on_after_the_restart_and_ends_once_with_a_sound_plan() throws Exception {
        try (RunningService service = RunningService.start(folder, "-Dlistpool.plan.lease=4s")) {
            service.doors().sendPool();
            String id = service.doors().startPlan(SECONDS);
            new PlanStory(service.doors(), id).awaitFirstPlan();

            service.kill();
            service.restart();

            PlanStory story = new PlanStory(service.doors(), id);
            assertThat(story.status()).isEqualTo("SOLVING");
            assertThat(story.now().path("plan").isObject()).isTrue();
            story.awaitEnd();
            JsonNode run = story.now().path("metadata");
            assertThat(run.path("status").asText()).isEqualTo("SOLVED");
            assertThat(run.path("attempts").asInt()).isEqualTo(2);
            story.requireSound();
            assertThat(service.doors()
                            .get("demo-manager", "/api/v1/plans")
                            .json()
                            .path("total")
                            .asInt())
                    .isEqualTo(1);
            assertThat(service.doors()
                            .get("demo-auditor", "/api/v1/audit-events?action=FINISH_PLAN")
                            .require(200)
                            .json()
                            .path("total")
                            .asInt())
                    .isEqualTo(1);
        }
    }
}
