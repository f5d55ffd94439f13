package org.listpool.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.listpool.wire.ContractJson;

/** What was put into the files of the replay pool, against which a report is held. */
public final class BswTruth {

    private BswTruth() {}

    /** Children on a trust's list. */
    public static int children(String trust) throws IOException {
        return expected(trust).path("children").asInt();
    }

    /** Asks that the report of a first extract counts exactly what is in it. */
    public static void requireList(String trust, JsonNode report) throws IOException {
        requireRows(trust, report);
        assertThat(report.path("accepted").path("new"))
                .isEqualTo(expected(trust).path("children"));
        assertThat(report.path("accepted").path("updated").asInt()).isZero();
        assertThat(report.path("accepted").path("unchanged").asInt()).isZero();
        assertThat(report.path("needsDetails")).isEqualTo(expected(trust).path("children"));
    }

    /** Asks that the report of an extract sent again counts the same and changes nothing. */
    public static void requireSameList(String trust, JsonNode report) throws IOException {
        requireRows(trust, report);
        assertThat(report.path("accepted").path("new").asInt()).isZero();
        assertThat(report.path("accepted").path("updated").asInt()).isZero();
        assertThat(report.path("accepted").path("unchanged"))
                .isEqualTo(expected(trust).path("children"));
    }

    /** Asks that the report of a first supplement, after the list, leaves nobody without details. */
    public static void requireSupplement(String trust, JsonNode report) throws IOException {
        assertThat(report.path("accepted").path("new"))
                .isEqualTo(expected(trust).path("children"));
        assertThat(report.path("needsDetails").asInt()).isZero();
        assertThat(report.path("rejected")).isEmpty();
    }

    private static void requireRows(String trust, JsonNode report) throws IOException {
        JsonNode faults = expected(trust).path("faults");
        assertThat(report.path("provider").asText()).isEqualTo(trust);
        assertThat(report.path("kind").asText()).isEqualTo("WAITING_LIST");
        assertThat(report.path("census").asText()).isEqualTo("2027-01-10");
        assertThat(report.path("rows")).isEqualTo(expected(trust).path("rows"));
        assertThat(report.path("left").asInt()).isZero();
        assertThat(excluded(report))
                .isEqualTo(Map.of(
                        "NOT_INPATIENT", faults.path("outpatient").asInt(),
                        "ADULT", faults.path("adult").asInt()));
        assertThat(rejected(report))
                .isEqualTo(Map.of(
                        "DUPLICATE", faults.path("duplicate").asInt(),
                        "NHS_NUMBER", faults.path("badNhsNumber").asInt(),
                        "CLOCK_MISSING", faults.path("missingClock").asInt(),
                        "CLOCK_FUTURE", faults.path("futureClock").asInt(),
                        "PROCEDURE", faults.path("unknownProcedure").asInt()));
    }

    private static JsonNode expected(String trust) throws IOException {
        return ContractJson.mapper()
                .readTree(Bsw.bytes("truth.json"))
                .path("expected")
                .path(trust);
    }

    private static Map<String, Integer> excluded(JsonNode report) {
        Map<String, Integer> rows = new HashMap<>();
        report.path("excluded")
                .forEach(each ->
                        rows.put(each.path("reason").asText(), each.path("rows").asInt()));
        return rows;
    }

    private static Map<String, Integer> rejected(JsonNode report) {
        Map<String, Integer> rows = new HashMap<>();
        report.path("rejected").forEach(each -> rows.merge(each.path("code").asText(), 1, Integer::sum));
        return rows;
    }
}
