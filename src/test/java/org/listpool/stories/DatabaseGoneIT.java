package org.listpool.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.listpool.intake.Bsw;
import org.listpool.intake.BswTruth;
import org.listpool.stories.Doors.Answer;

/** PostgreSQL ends while the service runs. */
class DatabaseGoneIT {

    @TempDir
    Path folder;

    @Test
    void callers_are_told_so_and_the_service_comes_back_with_all_it_had() throws Exception {
        try (RunningService service = RunningService.start(folder)) {
            Doors doors = service.doors();
            doors.putCollaborative(Bsw.bytes("collaborative.json")).require(200);
            doors.sendList("RD1").require(201);

            AtomicBoolean down = new AtomicBoolean();
            AtomicBoolean refused = new AtomicBoolean();
            // The server is back within a second or so, which an answer may wait out: so each is asked until it is
            // seen.
            Patience.await("the service to say that it is down", Duration.ofMinutes(2), () -> {
                service.awaitReady();
                service.killDatabase();
                if (!down.get()) {
                    Answer health = doors.get("", "/q/health/ready");
                    down.set(health.status() == 503 && health.text().contains("DOWN"));
                } else {
                    Answer list = doors.get("demo-manager", "/api/v1/waiting-list");
                    if (list.status() != 200) {
                        list.requireProblem(503, "Database not reachable");
                        refused.set(true);
                    }
                }
                return down.get() && refused.get();
            });
            service.awaitReady();

            BswTruth.requireSameList("RD1", doors.sendList("RD1").require(201).json());
            assertThat(doors.countWaiting("RD1")).isEqualTo(BswTruth.children("RD1"));
            assertThat(service.log()).contains("starting it again").contains("runs again");
        }
    }
}
