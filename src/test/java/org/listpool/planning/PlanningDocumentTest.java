package org.listpool.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.listpool.planning.constraint.Kindness;

/** {@code docs/planning.md} tells the weights that hold. */
class PlanningDocumentTest {

    @ParameterizedTest
    @EnumSource(Kindness.class)
    void each_kindness_stands_there_with_its_default_weight(Kindness kindness) throws IOException {
        String row = Files.readString(Path.of("docs/planning.md"))
                .lines()
                .filter(line -> line.startsWith("| " + kindness + " |"))
                .findFirst()
                .orElse("missing");

        assertThat(row).endsWith("| " + kindness.defaultWeight() + " |");
    }
}
