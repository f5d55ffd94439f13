package org.listpool.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.listpool.intake.Bsw;
import org.listpool.intake.BswTruth;
import org.listpool.model.Plan;
import org.listpool.model.PlannedSession;
import org.listpool.stories.Doors.Answer;

/** The main job from six files to theatre lists, over HTTP alone. */
class WholeJobIT {

    private static final int SECONDS = 4;

    @TempDir
    Path folder;

    @Test
    void six_files_become_a_checked_plan_with_its_lists_and_dates() throws Exception {
        try (RunningService service = RunningService.start(folder)) {
            Doors doors = service.doors();

            sendPool(doors);
            PlanStory story = new PlanStory(doors, doors.startPlan(SECONDS));
            story.awaitEnd();

            assertThat(story.status()).isEqualTo("SOLVED");
            Plan plan = story.requireSound();
            assertThat(plan.needPoints()).isPositive();
            assertThat(plan.unplaced())
                    .isNotEmpty()
                    .allSatisfy(child -> assertThat(child.reasons()).isNotEmpty());
            requireDates(doors, story, plan, "RD1");
            requirePrintedList(doors, story, plan);

            service.stop();
            assertThat(service.findDatabase()).isEmpty();
            assertThat(service.log()).doesNotContain("Exception", "Fault ");
        }
    }

    private static void sendPool(Doors doors) throws IOException {
        doors.putCollaborative(Bsw.bytes("collaborative.json")).require(200);
        long began = System.nanoTime();
        for (String trust : Bsw.TRUSTS) {
            BswTruth.requireList(trust, doors.sendList(trust).require(201).json());
            BswTruth.requireSupplement(
                    trust, doors.sendSupplement(trust).require(201).json());
        }
        System.out.printf(
                "The six files of the pool were in after %d ms.%n",
                Duration.ofNanos(System.nanoTime() - began).toMillis());
        for (String trust : Bsw.TRUSTS) {
            assertThat(doors.countWaiting(trust)).isEqualTo(BswTruth.children(trust));
        }
        JsonNode truth =
                doors.get("demo-manager", "/api/v1/waiting-list?size=1").json();
        assertThat(truth.path("total").asInt()).isEqualTo(1219);
        assertThat(doors.get("demo-manager", "/api/v1/waiting-list?size=1&onOtherLists=true")
                        .json()
                        .path("total")
                        .asInt())
                .isEqualTo(4 + 4);
    }

    private static void requireDates(Doors doors, PlanStory story, Plan plan, String trust) {
        String path = story.path() + "/dates?provider=" + trust;
        long placed = plan.sessions().stream()
                .flatMap(list -> list.cases().stream())
                .filter(child -> child.caseId().startsWith(trust + ":"))
                .count();

        Answer csv = doors.get("demo-" + trust, path).require(200);
        assertThat(csv.type()).startsWith("text/csv");
        assertThat(Arrays.stream(csv.text().split("\r\n")).skip(1)).hasSize((int) placed);

        JsonNode rows = doors.get("demo-" + trust, path, "application/json")
                .require(200)
                .json();
        assertThat(rows).hasSize((int) placed);
        assertThat(rows.path(0).path("provider").asText()).isEqualTo(trust);
        assertThat(rows.path(0).path("arrive").asText()).matches("\\d\\d:\\d\\d");
        doors.get("demo-RNZ", path).requireProblem(403, "Not allowed");
    }

    private static void requirePrintedList(Doors doors, PlanStory story, Plan plan) {
        PlannedSession first = plan.sessions().stream()
                .filter(list -> !list.cases().isEmpty())
                .findFirst()
                .orElseThrow();
        Answer pdf = doors.get("demo-manager", story.path() + "/sessions/" + first.id() + "/list")
                .require(200);
        assertThat(pdf.type()).isEqualTo("application/pdf");
        assertThat(new String(pdf.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }
}
