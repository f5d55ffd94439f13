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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.listpool.model.Problem;
import org.listpool.pools.TextPlan;
import org.listpool.pools.TextPool;
import org.listpool.wire.ContractJson;

class SimulateCommandTest {

    private static final Problem PROBLEM = TextPool.problem("""
            procedure | specialty
            GROMMETS  | ENT

            child | minutes | sd
            ann   | 100     | 30
            bob   | 100     | 30
            """);

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void write_the_documents() throws IOException {
        write("problem.json", PROBLEM);
        write("plan.json", TextPlan.plan(PROBLEM, """
                list SAT: S1 A1
                  08:30 ann
                  10:20 bob
                ward 2027-02-13 HOST: N1 N2
                """));
    }

    @Test
    void a_plans_days_are_told_in_a_table_and_in_a_file() throws IOException {
        assertThat(run(path("problem.json"), path("plan.json"), "--days", "2000", "--out", path("risk.json")))
                .as(err.toString())
                .isZero();

        assertThat(out.toString()).contains("SAT", "1 sessions, 2 children", "by rule");
        JsonNode risk =
                ContractJson.mapper().readTree(folder.resolve("risk.json").toFile());
        assertThat(risk.at("/schema").asText()).isEqualTo("listpool/simulation/1");
        assertThat(risk.at("/settings/days").asInt()).isEqualTo(2000);
        double chance = risk.at("/sessions/0/overrun/chance").asDouble();
        assertThat(chance).isBetween(0.0, 1.0);
        assertThat(risk.at("/sessions/0/overrun/standardError").asDouble())
                .isEqualTo(Math.sqrt(chance * (1 - chance) / 2000));
    }

    @Test
    void what_may_become_of_the_plan_is_told_on_request() {
        assertThat(run(path("problem.json"), path("plan.json"))).isZero();
        assertThat(out.toString()).doesNotContain("worlds");

        assertThat(run(
                        path("problem.json"),
                        path("plan.json"),
                        "--replications",
                        "50",
                        "--declined",
                        "0",
                        "--cancelled",
                        "0"))
                .as(err.toString())
                .isZero();
        assertThat(out.toString())
                .contains("50 worlds: 0.0 % of offers declined")
                .containsPattern("treatedChildren +2\\.0 +2\\.0 +2\\.0")
                .containsPattern("treatedByProvider.H +2\\.0 +2\\.0 +2\\.0");
        assertThat(run(path("problem.json"), path("plan.json"), "--replications", "0"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("Replications are 1 to 10000, not 0.");
    }

    @Test
    void the_same_seed_writes_the_same_bytes() throws IOException {
        run(path("problem.json"), path("plan.json"), "--seed", "4", "--out", path("one.json"));
        run(path("problem.json"), path("plan.json"), "--seed", "4", "--out", path("two.json"));

        assertThat(Files.readString(folder.resolve("one.json")))
                .isEqualTo(Files.readString(folder.resolve("two.json")));
    }

    @Test
    void a_plan_of_another_problem_and_options_out_of_range_are_refused() throws IOException {
        write("other.json", TextPool.problem("procedure | specialty\nGROMMETS | ENT\n\nchild\ncy\n"));

        assertThat(run(path("other.json"), path("plan.json"))).isEqualTo(2);
        assertThat(err.toString()).contains("a case that the problem lacks", "another problem");
        assertThat(run(path("problem.json"), path("plan.json"), "--days", "0")).isEqualTo(2);
        assertThat(run(path("problem.json"), path("plan.json"), "--cancelled", "2"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("Days are 1 to", "share of cancellations");
        assertThat(run(path("problem.json"), path("plan.json"), "--out", path("no/such/f.json")))
                .isEqualTo(2);
        assertThat(err.toString()).contains("name another file with --out");
    }

    private int run(String... args) {
        String[] all = new String[args.length + 1];
        all[0] = "simulate";
        System.arraycopy(args, 0, all, 1, args.length);
        Clock clock = Clock.fixed(Instant.parse("2027-01-11T09:30:00Z"), ZoneOffset.UTC);
        return CommandLineTool.run(all, new PrintWriter(out, true), new PrintWriter(err, true), clock);
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private void write(String name, Object document) throws IOException {
        Files.write(folder.resolve(name), ContractJson.mapper().writeValueAsBytes(document));
    }
}
