package org.listpool.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.listpool.intake.Bsw;
import org.listpool.intake.BswTruth;

/** Bodies made to exhaust the service, which has 512 MB: each is refused, and the service goes on. */
class HostileInputIT {

    private static final byte[] FILE = Bsw.bytes("RD1-open-pathways.csv");

    @TempDir
    Path folder;

    @Test
    void what_cannot_be_taken_is_refused_and_the_service_goes_on_in_512_megabytes() throws Exception {
        try (RunningService service = RunningService.start(folder)) {
            Doors doors = service.doors();
            doors.putCollaborative(Bsw.bytes("collaborative.json")).require(200);

            String head = "{\"schema\":\"listpool/collaborative/1\",\"providers\":[";
            put(doors, "", "{},", 6_000_000).requireProblem(413, "Too large");
            put(doors, head, "{},", 900_000).requireProblem(422, "Faulty collaborative");
            put(doors, head, "{},", 4_000_000).requireProblem(422, "Faulty collaborative");
            put(doors, "", "[", 3_000_000).requireProblem(422, "Faulty collaborative");
            post(doors, "{\"name\":\"a\",\"spentLimitSeconds\":1,\"problem\":[", "{},", 5_000_000)
                    .requireProblem(413, "Too large");
            list(doors, "", "x", 100_000_000).requireProblem(413, "Row too long");
            list(doors, header(), "x,y\n", 1_000_000).requireProblem(413, "Too many rows");

            hangUpHalfway(service);
            assertThat(doors.countWaiting("RD1")).isZero();
            CompletableFuture<Doors.Answer> other = CompletableFuture.supplyAsync(() -> doors.sendList("RD1"));
            doors.sendList("RD1").require(201);
            other.join().require(201);
            BswTruth.requireSameList("RD1", doors.sendList("RD1").require(201).json());
            assertThat(doors.countWaiting("RD1")).isEqualTo(BswTruth.children("RD1"));
            assertThat(service.log()).doesNotContain("OutOfMemory");
        }
    }

    private static void hangUpHalfway(RunningService service) throws Exception {
        try (HalfUpload _ = HalfUpload.begin(service.port(), "RD1", FILE, FILE.length / 2)) {
            Patience.pause(200);
        }
        Patience.pause(500);
    }

    private static Doors.Answer put(Doors doors, String head, String part, int times) {
        return doors.send(
                "PUT", "demo-manager", "/api/v1/collaborative", "application/json", repeated(head, part, times));
    }

    private static Doors.Answer post(Doors doors, String head, String part, int times) {
        return doors.send("POST", "demo-manager", "/api/v1/plans", "application/json", repeated(head, part, times));
    }

    private static Doors.Answer list(Doors doors, String head, String part, int times) {
        return doors.send(
                "POST", "demo-RD1", Doors.extractPath("RD1", "WAITING_LIST"), "text/csv", repeated(head, part, times));
    }

    private static String header() {
        return new String(FILE, StandardCharsets.UTF_8).lines().findFirst().orElseThrow() + "\n";
    }

    // In blocks, because the test has no more memory than the service.
    private static BodyPublisher repeated(String head, String part, int times) {
        int inBlock = 100_000;
        byte[] block = part.repeat(inBlock).getBytes(StandardCharsets.UTF_8);
        return BodyPublishers.concat(
                BodyPublishers.ofString(head),
                BodyPublishers.ofByteArrays(Collections.nCopies(times / inBlock, block)));
    }
}
