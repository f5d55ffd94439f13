package org.listpool.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.listpool.wire.ContractJson;

class BenchTableTest {

    @TempDir
    Path folder;

    @Test
    void the_gap_is_a_share_of_the_bound_and_the_way_begins_at_booking_by_hand() {
        // 78,989 - 78,200 = 789; 78,200 - 69,340 = 8,860 of 78,989 - 69,340 = 9,649.
        BenchRow row = row(1, 78_200, 78_989L, 69_340);

        assertThat(row.gapPercent()).isCloseTo(100.0 * 789 / 78_989, within(1e-9));
        assertThat(row.closedPercent()).isCloseTo(100.0 * 8_860 / 9_649, within(1e-9));
        assertThat(row.isProvenBest()).isFalse();
    }

    @Test
    void a_plan_at_the_bound_is_proven_best_also_where_booking_by_hand_is_there_too() {
        assertThat(row(1, 500, 500L, 500).closedPercent()).isEqualTo(100);
        assertThat(row(1, 500, 500L, 400).isProvenBest()).isTrue();
        assertThat(BenchTable.line(row(1, 500, 500L, 400)))
                .contains("| 500 (proven best) | 500 | 0.00 | 400 | 100.0 |");
    }

    @Test
    void without_a_bound_there_is_neither_gap_nor_way() {
        BenchRow row = row(1, 500, null, 400);

        assertThat(row.gapPercent()).isNull();
        assertThat(row.closedPercent()).isNull();
        assertThat(BenchTable.line(row))
                .isEqualTo("| made-up | 1 | 500 | - | - | 400 | - | 7 | 5 | 0.25 | - | - | 1,000 | 64 |\n");
    }

    @Test
    void a_pools_rows_are_followed_by_the_worst_and_the_median() {
        List<BenchRow> rows = List.of(row(1, 980, 1_000L, 500), row(2, 990, 1_000L, 600), row(3, 995, 1_000L, 550));

        assertThat(BenchTable.markdown(rows).lines().toList().getLast())
                .startsWith("| **made-up** | worst / median | **980 / 990** | **1,000 / 1,000** | **2.00 / 1.00** |"
                        + " **500 / 550** | **96.0 / 97.5** |");
    }

    @Test
    void a_time_that_was_not_reached_is_worse_than_any() {
        BenchRow never = row(1, 900, null, 500);
        BenchRow late = row(2, 990, 1_000L, 500);

        assertThat(BenchTable.markdown(List.of(never, late))).contains("| **- / 3.0** |");
    }

    @Test
    void a_plan_that_breaks_rules_or_places_fewer_long_waiters_than_by_hand_is_marked() {
        BenchRow row = new BenchRow("made-up", 1, 90, null, 80, 4, 5, 0.25, null, null, 1_000, 64, 30, 2);

        assertThat(BenchTable.line(row)).contains("| 90 (BREAKS 2 RULES) |", "| 4 (FEWER) | 5 |");
    }

    @Test
    void times_are_those_of_the_first_plan_that_keeps_every_rule_and_is_near_enough() {
        Progress progress = new Progress();
        progress.improved(Duration.ofMillis(100), 990, "-1hard/990medium/0soft");
        progress.improved(Duration.ofMillis(250), 970, "0hard/970medium/0soft");
        progress.improved(Duration.ofMillis(900), 980, "0hard/980medium/-7soft");

        assertThat(progress.first()).isEqualTo(0.25);
        assertThat(progress.within(2, 1_000L)).isEqualTo(0.9);
        assertThat(progress.within(1, 1_000L)).isNull();
        assertThat(progress.within(1, null)).isNull();
    }

    @Test
    void a_table_replaces_the_one_between_the_markers_and_leaves_the_rest() throws IOException {
        Path file = folder.resolve("benchmarks.md");
        Files.writeString(file, "# Ours\n\n" + BenchReport.BEGIN + "\nold\n" + BenchReport.END + "\n\n## After\n");

        assertThat(BenchReport.canTake(file)).isTrue();
        BenchReport.writeMarkdown(file, "Made today.", List.of(row(1, 980, 1_000L, 500)));

        assertThat(Files.readString(file))
                .startsWith("# Ours\n\n" + BenchReport.BEGIN + "\n\nMade today.\n\n| pool | seed |")
                .contains("| made-up | 1 | 980 |")
                .endsWith("\n\n" + BenchReport.END + "\n\n## After\n")
                .doesNotContain("old");
        assertThat(folder.resolve("benchmarks.md.part")).doesNotExist();
    }

    @Test
    void a_file_without_markers_is_left_alone_and_a_new_one_gets_them() throws IOException {
        Path file = folder.resolve("notes.md");
        Files.writeString(file, "mine");

        assertThat(BenchReport.canTake(file)).isFalse();

        Path fresh = folder.resolve("fresh.md");
        BenchReport.writeMarkdown(fresh, "Made today.", List.of(row(1, 980, 1_000L, 500)));
        assertThat(BenchReport.canTake(fresh)).isTrue();
    }

    @Test
    void the_rows_as_json_have_the_worked_out_figures_too() throws IOException {
        Path file = folder.resolve("bench.json");

        BenchReport.writeJson(file, "Made today.", List.of(row(3, 980, 1_000L, 500)));

        var row = ContractJson.mapper().readTree(Files.readAllBytes(file)).at("/rows/0");
        assertThat(row.get("seed").intValue()).isEqualTo(3);
        assertThat(row.get("gapPercent").doubleValue()).isEqualTo(2);
        assertThat(row.get("closedPercent").doubleValue()).isEqualTo(96);
        assertThat(row.get("provenBest").booleanValue()).isFalse();
    }

    private static BenchRow row(long seed, long needPoints, @Nullable Long bound, long manual) {
        Double never = bound == null ? null : Double.valueOf(3);
        return new BenchRow("made-up", seed, needPoints, bound, manual, 7, 5, 0.25, never, never, 1_000, 64, 30, 0);
    }
}
