package org.listpool.theatrelog;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.listpool.house.PostgresForTests;
import org.listpool.intake.Bsw;
import org.listpool.intake.ExtractKind;
import org.listpool.intake.ListCsv;
import org.listpool.intake.PoolForTests;
import org.listpool.model.Case;
import org.listpool.waitlist.PoolProblems;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class TheatreLogResourceTest {

    private static final String DOOR = "/api/v1/theatre-log";
    private static final String HEADER = "Procedure,Surgeon,Planned_Minutes,Actual_Minutes\n";

    @Inject
    PoolForTests pool;

    @Inject
    PoolProblems problems;

    @Inject
    EntityManager entities;

    @BeforeEach
    void start() {
        pool.clearToCollaborative();
    }

    @Test
    void a_file_is_answered_with_its_report_and_sending_it_again_changes_nothing() {
        String file = HEADER + "GROMMETS,C1,20,25\nGROMMETS,C1,20,25\nD15.1,C2,20,31.5\nTONSILS,,40,52\n";
        ValidatableResponse made = send("demo-RD1", "RD1", file)
                .statusCode(201)
                .body("provider", equalTo("RD1"))
                .body("rows", equalTo(4))
                .body("accepted.new", equalTo(4))
                .body("cases", equalTo(4))
                .body("rejected", hasSize(0))
                .body("complete", equalTo(true));
        String id = made.extract().path("id");
        made.header("Location", endsWith(DOOR + "/" + id));
        as("demo-RD1").get(DOOR + "/" + id).then().statusCode(200).body("rows", equalTo(4));
        as("demo-RNZ").get(DOOR + "/" + id).then().statusCode(403);

        send("demo-RD1", "RD1", file)
                .statusCode(201)
                .body("accepted.new", equalTo(0))
                .body("accepted.unchanged", equalTo(4))
                .body("replaced", equalTo(0))
                .body("cases", equalTo(4));
        assertThat(cases("RD1", "GROMMETS", null)).isEqualTo(3);
        assertThat(cases("RD1", "GROMMETS", "C1")).isEqualTo(2);
    }

    @Test
    void the_fits_stand_against_the_catalogue() {
        StringBuilder file = new StringBuilder(HEADER);
        for (int i = 0; i < 200; i++) {
            file.append("GROMMETS,C")
                    .append(i % 2)
                    .append(",20,")
                    .append(28 + i % 5)
                    .append('\n');
        }
        send("demo-RD1", "RD1", file.toString()).statusCode(201);

        Map<String, Object> all = fit("RD1", "GROMMETS", null);
        assertThat(all.get("catalogueMeanMinutes")).isEqualTo(20);
        assertThat(all.get("plannedMeanMinutes")).isEqualTo(20.0f);
        assertThat((Float) all.get("ownMeanMinutes")).isCloseTo(30, within(0.01f));
        // 200 of 220 parts of the way from ln 20 to ln 30, as minutes.
        assertThat((Float) all.get("meanMinutes")).isBetween(28.5f, 29.5f);
        assertThat((Float) all.get("sdMinutes")).isBetween(1.5f, 4f);
        Map<String, Object> untold = fit("RD1", "TONSILS", null);
        assertThat(untold.get("cases")).isEqualTo(0);
        assertThat(untold.get("ownMeanMinutes")).isNull();
        assertThat(untold.get("meanMinutes")).isEqualTo(38.0f);
        assertThat(untold.get("sdMinutes")).isEqualTo(10.0f);
        as("demo-planner")
                .get(DOOR + "/fits")
                .then()
                .statusCode(200)
                .body("shrinkageCases", equalTo(20.0f))
                .body("fits.findAll { it.provider == 'RNZ' }.cases", everyItem(equalTo(0)));
        as("demo-RD1").get(DOOR + "/fits").then().body("fits.provider", everyItem(equalTo("RD1")));
    }

    @Test
    void each_bad_row_is_named_and_costs_no_other() {
        String header = "procedure,SURGEON,Planned Minutes,[Actual Minutes],Operation Date,Case_Reference\n";
        send("demo-manager", "RNZ", header + """
                        GROMMETS,C1,20,22,2026-01-05,A
                        HAIRCUT,C1,20,22,2026-01-05,B
                        GROMMETS,C1,20,,2026-01-05,C
                        GROMMETS,C1,20,0,2026-01-05,D
                        GROMMETS,C1,soon,22,2026-01-05,E
                        GROMMETS,C1,20,22,05.31.2026,F
                        GROMMETS,C1,20,22,2026-01-05,
                        GROMMETS,C1,20,22,2026-01-05,A
                        GROMMETS,9449305552,20,22,2026-01-05,G
                        ,C1,20,22,2026-01-05,H
                        """)
                .statusCode(201)
                .body("rows", equalTo(10))
                .body("accepted.new", equalTo(1))
                .body("rejected.row", contains(3, 4, 5, 6, 7, 8, 9, 10, 11))
                .body(
                        "rejected.code",
                        contains(
                                "PROCEDURE",
                                "REQUIRED",
                                "VALUE",
                                "VALUE",
                                "DATE",
                                "REQUIRED",
                                "DUPLICATE",
                                "VALUE",
                                "REQUIRED"))
                .body("rejected.column[1]", equalTo("Actual_Minutes"))
                .body("rejected.message", everyItem(not(containsString("HAIRCUT"))));
    }

    @Test
    void nothing_of_a_child_is_kept() {
        String nhsNumber = ListCsv.nhsNumber(1);
        send(
                        "demo-RNZ",
                        "RNZ",
                        "NHS_NUMBER,Name,Procedure,Actual_Minutes,Case_Reference,Notes\n" + nhsNumber
                                + ",Jo Example,GROMMETS,22,L-4711,shy\n")
                .statusCode(201)
                .body("ignoredColumns", equalTo(3));

        String row = (String) entities.createNativeQuery(
                        "select cast(c as text) || cast(f as text) from theatre_log_case c, theatre_log_file f",
                        String.class)
                .getSingleResult();
        assertThat(row)
                .contains("GROMMETS", "22")
                .doesNotContain(nhsNumber)
                .doesNotContain("Example")
                .doesNotContain("4711")
                .doesNotContain("shy");
    }

    @ParameterizedTest(name = "{0} sends for {1}: {2}")
    @CsvSource({
        "demo-RNZ, RNZ, 201",
        "demo-RNZ, RD1, 403",
        "demo-manager, RD1, 201",
        "demo-manager, XYZ, 422",
        "demo-planner, RNZ, 403",
        "demo-auditor, RNZ, 403",
        "nobody, RNZ, 401",
    })
    void each_role_may_send_what_it_may(String token, String provider, int status) {
        send(token, provider, HEADER + "GROMMETS,C1,20,22\n").statusCode(status);

        assertThat(stored()).isEqualTo(status == 201 ? 1 : 0);
    }

    @Test
    void a_trust_reads_its_own_fits_only() {
        as("demo-RNZ").get(DOOR + "/fits?provider=RD1").then().statusCode(403);
        as("demo-auditor").get(DOOR + "/fits").then().statusCode(403);
        as("demo-manager").get(DOOR + "/fits?provider=RD1").then().statusCode(200);
        as("demo-manager").post(DOOR).then().statusCode(415);
        as("demo-manager").contentType("text/csv").body("x").post(DOOR).then().statusCode(400);
    }

    @Test
    void a_log_is_emptied_by_managers_and_administrators_alone() {
        send("demo-RNZ", "RNZ", HEADER + "GROMMETS,C1,20,22\nGROMMETS,C1,20,23\n");
        as("demo-RNZ").delete(DOOR + "?provider=RNZ").then().statusCode(403);
        as("demo-admin").delete(DOOR + "?provider=RD1").then().statusCode(200).body("cases", equalTo(0));
        as("demo-manager").delete(DOOR + "?provider=RNZ").then().statusCode(200).body("cases", equalTo(2));

        assertThat(stored()).isZero();
        assertThat((String) entities.createNativeQuery(
                                "select detail from audit_event where action = 'CLEAR_THEATRE_LOG' order by id desc limit 1")
                        .getSingleResult())
                .isEqualTo("provider=RNZ cases=2");
    }

    @Test
    void files_that_are_no_theatre_log_are_refused_and_change_nothing() {
        send("demo-RNZ", "RNZ", HEADER + "GROMMETS,C1,20,22\n").statusCode(201);

        refused(422, "Empty file", "".getBytes(StandardCharsets.UTF_8));
        refused(422, "No rows", HEADER.getBytes(StandardCharsets.UTF_8));
        refused(422, "Not CSV with a header", "{ \"cases\": [] }".getBytes(StandardCharsets.UTF_8));
        refused(422, "Columns missing", "Procedure,Surgeon\nGROMMETS,C1\n".getBytes(StandardCharsets.UTF_8))
                .body("missing", contains("Actual_Minutes"));
        refused(422, "Not UTF-8", (HEADER + "GROMMETS,M\u00fcller,20,22\n").getBytes(StandardCharsets.ISO_8859_1));
        refused(415, "Not CSV", new byte[] {0x50, 0x4B, 3, 4, 0, 0});
        refused(
                413,
                "Row too long",
                (HEADER + "GROMMETS," + "x".repeat(100_000) + ",20,22\n").getBytes(StandardCharsets.UTF_8));
        refused(
                413,
                "Too many rows",
                (HEADER + "GROMMETS,C1,20,22\n".repeat(100_001)).getBytes(StandardCharsets.UTF_8));
        assertThat(stored()).isOne();
    }

    @Test
    void a_log_that_has_grown_too_long_takes_no_more() {
        send("demo-RNZ", "RNZ", HEADER + "GROMMETS,C1,20,22\n".repeat(100_000))
                .statusCode(201)
                .body("cases", equalTo(100_000));

        refused(413, "Log too long", (HEADER + "TONSILS,C1,40,42\n").getBytes(StandardCharsets.UTF_8));
        assertThat(stored()).isEqualTo(100_000);
        assertThat(cases("RNZ", "GROMMETS", "C1")).isEqualTo(100_000);
    }

    @Test
    void a_file_that_ends_inside_a_row_puts_nothing_out() {
        send("demo-RNZ", "RNZ", HEADER + "GROMMETS,C1,20,22\nGROMMETS,C1,20,23\n");

        send("demo-RNZ", "RNZ", HEADER + "GROMMETS,C1,20,22\nGROMMETS,C1")
                .statusCode(201)
                .body("complete", equalTo(false))
                .body("rejected.code", contains("CUT_OFF"))
                .body("cases", equalTo(2));
    }

    @Test
    void a_child_without_minutes_of_its_own_is_planned_with_its_trusts_log() {
        pool.receive("RNZ", ExtractKind.WAITING_LIST, Bsw.bytes("RNZ-open-pathways.csv"));
        assertThat(grommets().expectedMinutes()).isEqualTo(20);

        send("demo-RD1", "RD1", HEADER + "GROMMETS,C1,20,90\n".repeat(500));
        assertThat(grommets().expectedMinutes()).as("another trust's log").isEqualTo(20);
        send("demo-RNZ", "RNZ", HEADER + "GROMMETS,C1,20,28\nGROMMETS,C1,20,32\n".repeat(1000));

        Case logged = grommets();
        assertThat(logged.expectedMinutes()).isEqualTo(30);
        assertThat(logged.sdMinutes()).isEqualTo(2);
        String pathway = logged.id().substring(logged.id().indexOf(':') + 1);
        pool.receiveSupplement("RNZ", """
                PATIENT_PATHWAY_IDENTIFIER,Expected_Minutes
                %s,35
                """.formatted(pathway));
        Case told = problems.current(LocalDate.parse("2027-01-11"), List.of(), List.of()).cases().stream()
                .filter(c -> c.id().equals(logged.id()))
                .findFirst()
                .orElseThrow();
        assertThat(told.expectedMinutes()).as("the supplement's own").isEqualTo(35);
        assertThat(told.sdMinutes()).isEqualTo(2);
    }

    @Test
    void the_page_compares_the_log_with_the_catalogue_and_offers_what_a_role_may() {
        send("demo-RNZ", "RNZ", HEADER + "GROMMETS,C1,20,28\nGROMMETS,C1,20,32\n");

        String manager = page("demo-manager", "/theatre-log?provider=RNZ");
        assertThat(manager).contains("2 cases.", "20 ± 6", "Send past cases", "Empty this trust's log");
        assertThat(page("demo-planner", "/theatre-log"))
                .contains("against the catalogue")
                .doesNotContain("Send past cases")
                .doesNotContain("Empty this");
        as("demo-RNZ").accept("text/html").get("/theatre-log").then().statusCode(403);
    }

    private static String page(String token, String path) {
        return as(token)
                .accept("text/html")
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private Case grommets() {
        return problems.current(LocalDate.parse("2027-01-11"), List.of(), List.of()).cases().stream()
                .filter(c -> c.procedure().equals("GROMMETS"))
                .findFirst()
                .orElseThrow();
    }

    private int cases(String provider, String procedure, @Nullable String surgeon) {
        return (Integer)
                Objects.requireNonNull(fit(provider, procedure, surgeon).get("cases"));
    }

    private static Map<String, Object> fit(String provider, String procedure, @Nullable String surgeon) {
        List<Map<String, Object>> fits = as("demo-manager")
                .get(DOOR + "/fits?provider=" + provider)
                .then()
                .statusCode(200)
                .body("fits[0].surgeon", nullValue())
                .extract()
                .path("fits");
        return fits.stream()
                .filter(each -> procedure.equals(each.get("procedure")) && Objects.equals(surgeon, each.get("surgeon")))
                .findFirst()
                .orElseThrow();
    }

    private long stored() {
        return (Long) entities.createNativeQuery("select count(*) from theatre_log_case", Long.class)
                .getSingleResult();
    }

    private static ValidatableResponse refused(int status, String title, byte[] body) {
        return as("demo-RNZ")
                .contentType("text/csv; charset=UTF-8")
                .body(body)
                .post(DOOR + "?provider=RNZ")
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("title", equalTo(title));
    }

    private static ValidatableResponse send(String token, String provider, String csv) {
        return as(token)
                .contentType("text/csv; charset=UTF-8")
                .body(csv)
                .post(DOOR + "?provider=" + provider)
                .then();
    }

    private static RequestSpecification as(String token) {
        return given().header("Authorization", "Bearer " + token);
    }
}
