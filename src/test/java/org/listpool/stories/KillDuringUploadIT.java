package org.listpool.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.listpool.intake.Bsw;
import org.listpool.intake.BswTruth;

/** {@code kill -9} while a trust's extract is on its way: a file is in as a whole or not at all, and never twice. */
class KillDuringUploadIT {

    private static final byte[] FILE = Bsw.bytes("RD1-open-pathways.csv");

    @TempDir
    Path folder;

    @Test
    void no_accepted_row_is_lost_or_doubled_whenever_the_service_dies() throws Exception {
        int children = BswTruth.children("RD1");
        try (RunningService service = RunningService.start(folder)) {
            service.doors().putCollaborative(Bsw.bytes("collaborative.json")).require(200);

            service.doors().sendList("RNZ").require(201);
            service.kill();
            service.restart();
            assertThat(service.doors().countWaiting("RNZ")).isEqualTo(BswTruth.children("RNZ"));

            killWhile(service, FILE.length / 2, 500);
            assertThat(service.doors().countWaiting("RD1")).isZero();

            for (int millis : new int[] {60, 250}) {
                killWhile(service, FILE.length, millis);
                assertThat(service.doors().countWaiting("RD1")).isIn(0, children);
            }
            assertThat(service.doors().countWaiting("RNZ")).isEqualTo(BswTruth.children("RNZ"));

            boolean stored = service.doors().countWaiting("RD1") > 0;
            var again = service.doors().sendList("RD1").require(201).json();
            if (stored) {
                BswTruth.requireSameList("RD1", again);
            } else {
                BswTruth.requireList("RD1", again);
            }
            BswTruth.requireSameList(
                    "RD1", service.doors().sendList("RD1").require(201).json());
            assertThat(service.doors().countWaiting("RD1")).isEqualTo(children);
        }
    }

    private static void killWhile(RunningService service, int sent, int millis) throws Exception {
        try (HalfUpload _ = HalfUpload.begin(service.port(), "RD1", FILE, sent)) {
            Patience.pause(millis);
            service.kill();
        }
        service.restart();
    }
}
