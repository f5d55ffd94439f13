package org.listpool.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.listpool.house.PostgresForTests;
import org.listpool.wire.ContractJson;

/** The replay pool through the doors, as three trusts' systems would send it. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class BswIntakeTest {

    @Inject
    PoolForTests pool;

    // The pool is loaded once: sending its files again must not change it, which is a test below.
    private static boolean loaded;

    @BeforeEach
    void load() {
        if (!loaded) {
            pool.loadBsw();
            loaded = true;
        }
    }

    @Test
    void the_reports_count_exactly_what_was_put_into_the_files_and_all_are_in_within_ten_seconds() throws IOException {
        Map<String, JsonNode> lists = new HashMap<>();
        Map<String, JsonNode> supplements = new HashMap<>();

        pool.clearToCollaborative();

        for (String trust : Bsw.TRUSTS) {
            lists.put(trust, send(trust, "WAITING_LIST", trust + "-open-pathways.csv"));
            supplements.put(trust, send(trust, "SUPPLEMENT", trust + "-supplement.csv"));
        }

        for (String trust : Bsw.TRUSTS) {
            BswTruth.requireList(trust, Objects.requireNonNull(lists.get(trust)));
            BswTruth.requireSupplement(trust, Objects.requireNonNull(supplements.get(trust)));
        }
    }

    @Test
    void four_children_are_flagged_on_both_lists_on_which_they_are() throws IOException {
        TreeSet<String> flagged = new TreeSet<>();
        for (String trust : Bsw.TRUSTS) {
            JsonNode report = send(trust, "WAITING_LIST", trust + "-open-pathways.csv");
            report.path("onOtherLists").forEach(id -> flagged.add(id.asText()));
        }

        assertThat(flagged)
                .hasSize(8)
                .contains("RD1:RD100000000000000101", "RD1:RD100000000000000112")
                .anyMatch(id -> id.startsWith("RNZ:"));
    }

    @Test
    void the_same_files_again_change_nothing() throws IOException {
        for (String trust : Bsw.TRUSTS) {
            for (JsonNode report : List.of(
                    send(trust, "WAITING_LIST", trust + "-open-pathways.csv"),
                    send(trust, "SUPPLEMENT", trust + "-supplement.csv"))) {
                assertThat(report.path("accepted").path("new").asInt()).isZero();
                assertThat(report.path("accepted").path("updated").asInt()).isZero();
                assertThat(report.path("accepted").path("unchanged").asInt()).isPositive();
                assertThat(report.path("left").asInt()).isZero();
            }
        }
    }

    @Test
    void no_message_repeats_what_stands_in_a_cell() throws IOException {
        JsonNode report = send("RNZ", "WAITING_LIST", "RNZ-open-pathways.csv");

        assertThat(report.path("rejected").toString()).doesNotContainPattern("9\\d{9}|9\\d{2} \\d{3} \\d{4}|Z99");
    }

    private static JsonNode send(String trust, String kind, String file) throws IOException {
        byte[] answer = given().header("Authorization", "Bearer demo-" + trust)
                .contentType("text/csv")
                .body(Bsw.bytes(file))
                .post("/api/v1/extracts?provider=%s&kind=%s".formatted(trust, kind))
                .then()
                .statusCode(201)
                .extract()
                .asByteArray();
        return ContractJson.mapper().readTree(answer);
    }
}
