package org.listpool.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.listpool.model.Problem;
import org.listpool.pools.TextPool;
import org.listpool.wire.ContractJson;

class WhatIfCommandTest {

    /** Four children who stay four hours; with one ward place only some of them are home by three. */
    private static final Problem PROBLEM = TextPool.problem("""
            site | trust | places | closes
            HOST | H     | 1      | 15:00

            procedure | specialty
            TONSILS   | ENT

            child | procedure | minutes | stay
            ann   | TONSILS   | 20      | 240
            bob   | TONSILS   | 20      | 240
            cat   | TONSILS   | 20      | 240
            dan   | TONSILS   | 20      | 240
            """);

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void write_the_problem() throws IOException {
        Files.write(folder.resolve("problem.json"), ContractJson.mapper().writeValueAsBytes(PROBLEM));
    }

    @Test
    void changes_are_planned_beside_the_baseline() throws IOException {
        text("changes.json", """
                [{"type": "WARD_PLACES", "site": "HOST", "more": 5}]""");

        int code = run("--changes", path("changes.json"), "--out", path("plan.json"), "--json", path("result.json"));

        assertThat(code).as(err.toString()).isZero();
        assertThat(out.toString())
                .contains("The ward at HOST has 5 more places.")
                .containsPattern("Children placed +1 +4 +\\+3  better");
        assertThat(json("result.json").at("/columns/1/name").asText()).isEqualTo("scenario");
        assertThat(json("plan.json").at("/kpis/placed").asInt()).isEqualTo(4);
        assertThat(json("plan.json").at("/createdAt").asText()).isEqualTo("2027-01-11T09:30:00Z");
    }

    @Test
    void a_sweep_prints_a_line_a_value() throws IOException {
        assertThat(run("--sweep", "WARD_PLACES=1..3", "--json", path("grid.json")))
                .as(err.toString())
                .isZero();

        assertThat(out.toString())
                .containsPattern("children placed\\R?")
                .containsPattern("WARD_PLACES 1 +1\\R")
                .containsPattern("WARD_PLACES 3 +3\\R");
        assertThat(json("grid.json").path("points")).hasSize(3);
        assertThat(json("grid.json").at("/points/2/placed").asInt()).isEqualTo(3);
    }

    @Test
    void two_sweeps_print_a_grid() throws IOException {
        assertThat(run("--sweep", "WARD_PLACES=1..3", "--sweep", "WARD_PLACES=4..5", "--json", path("grid.json")))
                .isZero();

        assertThat(out.toString()).containsPattern("WARD_PLACES +4 +5\\R1 +\\d+ +\\d+\\R2");
        assertThat(json("grid.json").path("points")).hasSize(6);
    }

    @Test
    void a_seek_tells_the_answer_and_writes_its_plan() throws IOException {
        int code = run(
                "--seek",
                "PLACED>=4",
                "--lever",
                "WARD_PLACES=1..6",
                "--out",
                path("plan.json"),
                "--json",
                path("a.json"));

        assertThat(code).as(err.toString()).isZero();
        JsonNode answer = json("a.json");
        assertThat(answer.path("schema").asText()).isEqualTo("listpool/goal-seek/1");
        assertThat(out.toString())
                .contains("Seeking at least 4 children placed")
                .contains("the target, at least 4 children placed, is reached: it comes to 4.")
                .contains("Two searches there reached it");
        assertThat(answer.path("reached").asBoolean()).isTrue();
        assertThat(json("plan.json").at("/kpis/placed").asInt()).isEqualTo(4);
        assertThat(err.toString()).containsPattern("\"Ward places\" at 6, seed 1: 4 children placed, reached");
    }

    @Test
    void the_reference_case_is_a_table_of_scenarios_and_of_what_each_loan_bought() throws IOException {
        assertThat(run("--reference", "--json", path("reference.json")))
                .as(err.toString())
                .isZero();

        assertThat(out.toString())
                .contains("| scenario | lists | children | need points | ENT | ENT 52+ |")
                .containsPattern("\\| Pooled, with loans \\| 1 \\| 1 \\| \\d+ \\| −25 % \\(1 of 4\\) \\| - \\|")
                .contains("| Pooling, with the same theatre time | 0 | too small to tell |");
        assertThat(json("reference.json").path("schema").asText()).isEqualTo("listpool/reference-case/1");
    }

    @Test
    void a_plan_given_is_set_out_from() throws IOException {
        text("changes.json", """
                [{"type": "WARD_PLACES", "site": "HOST", "more": 5}]""");
        run("--changes", path("changes.json"), "--out", path("more.json"));

        assertThat(run("--changes", path("changes.json"), "--plan", path("more.json")))
                .as("a plan of the changed problem is none of the baseline")
                .isEqualTo(2);
        assertThat(err.toString()).contains("more.json breaks rules of the problem");
    }

    @Test
    void a_fault_in_the_changes_is_named_with_its_place() throws IOException {
        text("changes.json", """
                [{"type": "WARD_PLACES", "site": "HOST", "more": 1}, {"type": "WARD_PLACES", "site": "NONE", "more": 1}]""");
        assertThat(run("--changes", path("changes.json"))).isEqualTo(2);
        assertThat(err.toString()).contains("changes.json has 1 fault", "/1: No site NONE", "Mend the file");

        text("changes.json", """
                [{"type": "WARD_PLACE", "site": "HOST"}]""");
        assertThat(run("--changes", path("changes.json"))).isEqualTo(2);
        assertThat(err.toString()).contains("/0/type", "Maybe you meant WARD_PLACES");

        text("changes.json", "{");
        assertThat(run("--changes", path("changes.json"))).isEqualTo(2);
        assertThat(err.toString()).contains("This is not JSON");
    }

    @Test
    void options_that_do_not_belong_together_are_refused() {
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString()).contains("Say what differs");
        assertThat(run("--seek", "PLACED>=4")).isEqualTo(2);
        assertThat(err.toString()).contains("--seek and --lever belong together");
        assertThat(run("--seek", "PLACED>=4", "--lever", "WARD_PLACES=1..2", "--sweep", "WARD_PLACES=1..2"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("Ask one thing at a time");
        assertThat(run("--sweep", "BEDS=1..2")).isEqualTo(2);
        assertThat(err.toString()).contains("No lever is written so: BEDS=1..2");
        assertThat(run("--seek", "PLACED>4", "--lever", "WARD_PLACES=1..2")).isEqualTo(2);
        assertThat(err.toString()).contains("No target is written so: PLACED>4");
        assertThat(run("--sweep", "WARD_PLACES=-1..2")).isEqualTo(2);
        assertThat(err.toString()).contains("cannot be put");
    }

    private int run(String... options) {
        List<String> args = new ArrayList<>(
                List.of("what-if", path("problem.json"), "--steps", "20", "--seconds", "30", "--threads", "1"));
        args.addAll(List.of(options));
        return CommandLineTool.run(
                args.toArray(String[]::new),
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                Clock.fixed(Instant.parse("2027-01-11T09:30:00Z"), ZoneOffset.UTC));
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private void text(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private JsonNode json(String name) throws IOException {
        return ContractJson.mapper().readTree(folder.resolve(name).toFile());
    }
}
