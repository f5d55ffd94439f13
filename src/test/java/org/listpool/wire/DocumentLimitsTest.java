package org.listpool.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.listpool.model.Fault;
import org.listpool.model.FirstFaults;

/** Documents that would cost many times their size in memory or in the answer. */
class DocumentLimitsTest {

    private static final String HEAD = "{\"schema\":\"listpool/collaborative/1\",\"providers\":[";

    @Test
    void a_million_empty_objects_are_refused_before_they_become_a_tree() {
        List<Fault> faults = read(HEAD + "{},".repeat(1_100_000));

        assertThat(faults).hasSize(1);
        assertThat(faults.getFirst().message()).contains("2000000 values");
    }

    @Test
    void of_very_many_faults_the_first_thousand_are_told_and_that_there_are_more() {
        List<Fault> faults = read(HEAD + "1,".repeat(5000) + "1]}");

        assertThat(faults).hasSize(FirstFaults.MOST + 1);
        assertThat(faults.getFirst().pointer()).isEqualTo("/providers/0");
        assertThat(faults.getLast().message()).contains("more faults than these 1000");
    }

    @Test
    void exactly_a_thousand_faults_are_all_there_is() {
        FirstFaults faults = new FirstFaults();
        for (int i = 0; i < 1000; i++) {
            faults.add(new Fault("/" + i, "x".repeat(i)));
        }

        assertThat(faults).hasSize(1000).last().isEqualTo(new Fault("/999", "x".repeat(400) + "…"));
        assertThat(faults.isFull()).isFalse();
    }

    private static List<Fault> read(String document) {
        return Documents.readCollaborative(document.getBytes(StandardCharsets.UTF_8))
                .faults();
    }
}
