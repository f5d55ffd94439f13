package org.listpool.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.listpool.check.BrokenRule;
import org.listpool.check.PlanChecker;
import org.listpool.model.Plan;
import org.listpool.model.Problem;
import org.listpool.wire.ContractJson;

/**
 * Takes the synthetic pool of three trusts through the whole job: resources, extracts, supplements, plan, check. What an
 * earlier run has done already is left as it is.
 */
final class DemoPool {

    /** The trusts of the pool, by ODS code. */
    static final List<String> TRUSTS = List.of("RNZ", "RD1", "RN3");

    private static final String FOLDER = "/demo/bsw/";
    private static final String NAME = "Demo weekends";
    private static final String AS_OF = "2027-01-11";
    private static final String MANAGER = "demo-manager";
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);
    private static final int SECONDS_BETWEEN_LINES = 5;

    private final OwnDoors doors;
    private final PrintStream out;

    DemoPool(OwnDoors doors, PrintStream out) {
        this.doors = doors;
        this.out = out;
    }

    /** Loads, plans for {@code seconds} and tells the result. */
    void show(int seconds) throws InterruptedException {
        loadCollaborative();
        for (String trust : TRUSTS) {
            loadFile(trust, "WAITING_LIST", trust + "-open-pathways.csv");
            loadFile(trust, "SUPPLEMENT", trust + "-supplement.csv");
        }
        String plan = findPlan();
        if (plan == null) {
            plan = startPlan(seconds);
        }
        JsonNode metadata = awaitEnd(plan);
        if (metadata.path("status").asText().equals("FAILED")) {
            throw new DoorClosed("the plan failed: " + metadata.path("failure").asText());
        }
        tell(plan);
    }

    private void loadCollaborative() throws InterruptedException {
        if (!doors.has(MANAGER, "/api/v1/collaborative")) {
            doors.send(MANAGER, "PUT", "/api/v1/collaborative", "application/json", resource("collaborative.json"));
            out.println("Loaded the resources of three trusts.");
        }
    }

    private void loadFile(String trust, String kind, String file) throws InterruptedException {
        String system = "demo-" + trust;
        JsonNode sent = doors.get(system, "/api/v1/extracts?provider=" + trust + "&size=200");
        if (stream(sent).anyMatch(receipt -> receipt.path("kind").asText().equals(kind))) {
            return;
        }
        JsonNode report = doors.send(
                system,
                "POST",
                "/api/v1/extracts?provider=" + trust + "&kind=" + kind,
                "text/csv; charset=utf-8",
                resource(file));
        JsonNode accepted = report.path("accepted");
        out.printf(
                "Took in %s: %d rows, %d accepted, %d excluded, %d rejected.%n",
                file,
                report.path("rows").asInt(),
                accepted.path("new").asInt()
                        + accepted.path("updated").asInt()
                        + accepted.path("unchanged").asInt(),
                stream(report.path("excluded"))
                        .mapToInt(excluded -> excluded.path("rows").asInt())
                        .sum(),
                report.path("rejected").size());
    }

    private @Nullable String findPlan() throws InterruptedException {
        return stream(doors.get(MANAGER, "/api/v1/plans?size=200").path("plans"))
                .filter(plan -> plan.path("name").asText().equals(NAME)
                        && !plan.path("status").asText().equals("FAILED"))
                .map(plan -> plan.path("id").asText())
                .findFirst()
                .orElse(null);
    }

    private String startPlan(int seconds) throws InterruptedException {
        out.println("Planning for " + seconds + " seconds …");
        String request = ContractJson.mapper()
                .createObjectNode()
                .put("name", NAME)
                .put("spentLimitSeconds", seconds)
                .put("seed", 1)
                .put("asOf", AS_OF)
                .toString();
        return doors.send(
                        MANAGER, "POST", "/api/v1/plans", "application/json", request.getBytes(StandardCharsets.UTF_8))
                .path("id")
                .asText();
    }

    private JsonNode awaitEnd(String plan) throws InterruptedException {
        double nextLine = SECONDS_BETWEEN_LINES;
        while (true) {
            JsonNode metadata = doors.get(MANAGER, "/api/v1/plans/" + plan).path("metadata");
            String status = metadata.path("status").asText();
            if (!status.equals("QUEUED") && !status.equals("SOLVING")) {
                return metadata;
            }
            double elapsed = metadata.path("elapsedSeconds").asDouble();
            if (elapsed >= nextLine) {
                nextLine = elapsed + SECONDS_BETWEEN_LINES;
                out.printf(
                        "  %3.0f s: %d children placed, %,d need points%n",
                        elapsed,
                        metadata.path("placed").asInt(),
                        metadata.path("needPoints").asLong());
            }
            Thread.sleep(BETWEEN_LOOKS);
        }
    }

    private void tell(String id) throws InterruptedException {
        try {
            Problem problem = ContractJson.mapper()
                    .treeToValue(doors.get(MANAGER, "/api/v1/plans/" + id + "/problem"), Problem.class);
            Plan plan = ContractJson.mapper()
                    .treeToValue(doors.get(MANAGER, "/api/v1/plans/" + id).path("plan"), Plan.class);
            List<BrokenRule> broken = PlanChecker.check(problem, plan);
            out.println();
            out.println(DemoWords.summary(problem, plan, broken.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    static byte[] resource(String name) {
        try (InputStream file = DemoPool.class.getResourceAsStream(FOLDER + name)) {
            if (file == null) {
                throw new IllegalStateException("The build lacks " + FOLDER + name + ".");
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
