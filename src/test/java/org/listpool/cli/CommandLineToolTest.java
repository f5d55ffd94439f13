package org.listpool.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.listpool.model.Plan;
import org.listpool.model.Problem;
import org.listpool.pools.TextPlan;
import org.listpool.pools.TextPool;
import org.listpool.wire.ContractJson;
import org.listpool.wire.Documents;

class CommandLineToolTest {

    private static final Problem PROBLEM = TextPool.problem("""
            procedure | specialty
            GROMMETS  | ENT

            child
            ann
            bob
            """);

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void write_the_problem() throws IOException {
        write("problem.json", PROBLEM);
    }

    @Test
    void solve_writes_a_sound_plan_that_check_accepts() throws IOException {
        int solved = run("solve", path("problem.json"), "--seconds", "1", "--threads", "1", "--out", path("plan.json"));

        assertThat(err.toString()).contains("Planning 2 cases on 1 sessions", "need points");
        assertThat(solved).as(err.toString()).isZero();
        Plan plan = Documents.readPlan(Files.readAllBytes(folder.resolve("plan.json")))
                .get();
        assertThat(plan.createdAt()).isEqualTo(Instant.parse("2027-01-11T09:30:00Z"));
        assertThat(plan.problemId()).isEqualTo("A drawn pool");
        assertThat(plan.sessions().getFirst().cases()).hasSize(2);
        assertThat(folder.resolve("plan.json.part")).doesNotExist();

        out.getBuffer().setLength(0);
        assertThat(run("check", path("problem.json"), path("plan.json"))).isZero();
        assertThat(out.toString()).startsWith("0 violations, " + plan.needPoints() + " need points");
    }

    @Test
    void the_same_seed_and_steps_make_the_same_plan() throws IOException {
        for (String name : new String[] {"one.json", "two.json"}) {
            run("solve", path("problem.json"), "--steps", "50", "--seed", "3", "--threads", "1", "--out", path(name));
        }

        assertThat(Files.readString(folder.resolve("one.json")))
                .isEqualTo(Files.readString(folder.resolve("two.json")));
    }

    @Test
    void check_prints_each_broken_rule_with_its_code_and_exits_1() throws IOException {
        write("plan.json", TextPlan.plan(PROBLEM, """
                list SAT: S1
                  08:29 ann
                ward 2027-02-13 HOST: N1 N2
                """));

        assertThat(run("check", path("problem.json"), path("plan.json"))).isEqualTo(1);
        assertThat(out.toString().lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("TIME  Case ann in session SAT"),
                        line -> assertThat(line).startsWith("POSTS  Session SAT"),
                        line -> assertThat(line).isEqualTo("2 violations"));
    }

    @Test
    void a_file_that_does_not_exist_is_named() {
        assertThat(run("check", path("nothing.json"), path("plan.json"))).isEqualTo(2);
        assertThat(err.toString()).contains("nothing.json does not exist");
        assertThat(run("solve", folder.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("is a folder");
    }

    @Test
    void a_file_that_is_no_json_is_named_with_the_place() throws IOException {
        Files.writeString(folder.resolve("plan.json"), "{\n  oops");

        assertThat(run("check", path("problem.json"), path("plan.json"))).isEqualTo(2);
        assertThat(err.toString()).contains("plan.json has 1 fault", "Line 2", "Mend the file");
    }

    @Test
    void two_files_in_the_wrong_order_are_noticed() throws IOException {
        write("plan.json", TextPlan.plan(PROBLEM, "unplaced ann"));

        assertThat(run("check", path("plan.json"), path("problem.json"))).isEqualTo(2);
        assertThat(err.toString()).contains("The document is a plan; a problem");
    }

    @Test
    void a_problem_that_cannot_be_planned_is_refused_with_every_fault() throws IOException {
        ObjectNode tree = ContractJson.mapper().valueToTree(PROBLEM);
        tree.put("hostSite", "NOWHERE");
        ((ObjectNode) tree.at("/sessions/0")).put("end", "08:00");
        write("problem.json", tree);

        assertThat(run("solve", path("problem.json"), "--out", path("plan.json")))
                .isEqualTo(2);
        assertThat(err.toString()).contains("2 faults", "/hostSite: ", "/sessions/0/end: ");
        assertThat(folder.resolve("plan.json")).doesNotExist();
    }

    @Test
    void a_plan_that_cannot_be_written_is_said_before_the_search() {
        assertThat(run("solve", path("problem.json"), "--out", path("no/such/folder/plan.json")))
                .isEqualTo(2);
        assertThat(err.toString()).contains("Make it, or name another with --out");
        assertThat(run("solve", path("problem.json"), "--out", folder.toString()))
                .isEqualTo(2);
    }

    @Test
    void wrong_options_are_refused_with_the_usage() {
        assertThat(run("solve", path("problem.json"), "--seconds", "0")).isEqualTo(2);
        assertThat(run("solve", path("problem.json"), "--seconds", "soon")).isEqualTo(2);
        assertThat(run("solve", path("problem.json"), "--threads", "0")).isEqualTo(2);
        assertThat(run("solve")).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString()).contains("--seconds must be above 0", "Usage: listpool");
    }

    @Test
    void pool_makes_a_folder_of_files() {
        String to = path("made/pool");

        assertThat(run("pool", "--children", "20", "--seed", "3", "--scarce", "staff,WARD", "--out", to))
                .isZero();
        assertThat(folder.resolve("made/pool")).isDirectoryContaining("glob:**/RD1-open-pathways.csv");
        assertThat(run("check", to + "/problem.json", to + "/truth.json")).isEqualTo(2);

        assertThat(run("pool", "--children", "0", "--out", to)).isEqualTo(2);
        assertThat(run("pool", "--children", "2", "--out", path("problem.json")))
                .isEqualTo(2);
        assertThat(err.toString()).contains("--children must be from 1", "is a file. Name a folder");
    }

    @Test
    void bench_measures_a_small_pool_and_writes_table_and_json() throws IOException {
        int code = run(
                "bench",
                "--quick",
                "--seconds",
                "1",
                "--threads",
                "1",
                "--out",
                path("b.md"),
                "--json",
                path("b.json"));

        assertThat(code).as(err.toString()).isZero();
        assertThat(out.toString())
                .contains("Made on 2027-01-11", "a short run of 1.0 s a plan, 1 thread", "tiny, seed 1: 150 children");
        assertThat(Files.readString(folder.resolve("b.md"))).contains("| tiny | 1 |", "<!-- bench:begin -->");
        var row = ContractJson.mapper()
                .readTree(Files.readAllBytes(folder.resolve("b.json")))
                .at("/rows/0");
        assertThat(row.get("brokenRules").intValue()).isZero();
        assertThat(row.get("needPoints").longValue())
                .isGreaterThanOrEqualTo(row.get("manualNeedPoints").longValue());
        assertThat(row.get("firstSeconds").doubleValue()).isPositive();
        assertThat(row.get("movesPerSecond").longValue()).isPositive();
    }

    @Test
    void bench_refuses_what_it_cannot_do() throws IOException {
        Files.writeString(folder.resolve("mine.md"), "no markers");

        assertThat(run("bench", "--pools", "size-1,size-7")).isEqualTo(2);
        assertThat(run("bench", "--seeds", "few")).isEqualTo(2);
        assertThat(run("bench", "--seeds", "0")).isEqualTo(2);
        assertThat(run("bench", "--quick", "--seconds", "0")).isEqualTo(2);
        assertThat(run("bench", "--quick", "--out", path("mine.md"))).isEqualTo(2);
        assertThat(err.toString())
                .contains("No pool size-7. Known: replay, size-1", "--seeds takes a number", "has no lines <!-- bench");
        assertThat(folder.resolve("mine.md")).hasContent("no markers");
    }

    @Test
    void help_is_given() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains("solve", "check", "pool", "bench");
    }

    private int run(String... args) {
        Clock clock = Clock.fixed(Instant.parse("2027-01-11T09:30:00.25Z"), ZoneOffset.UTC);
        return CommandLineTool.run(args, new PrintWriter(out, true), new PrintWriter(err, true), clock);
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private void write(String name, Object document) throws IOException {
        Files.write(folder.resolve(name), ContractJson.mapper().writeValueAsBytes(document));
    }
}
