package org.listpool.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.listpool.house.PostgresForTests;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ExtractsResourceTest {

    private static final String DOOR = "/api/v1/extracts";

    @Inject
    PoolForTests pool;

    @Inject
    EntityManager entities;

    @BeforeEach
    void start() {
        pool.clearToCollaborative();
    }

    @Test
    void a_file_is_answered_with_its_report_and_an_address_to_read_it_again() {
        ValidatableResponse made = post("demo-RNZ", "RNZ").statusCode(201).body("accepted.new", equalTo(2));
        String id = made.extract().path("id");
        made.header("Location", endsWith(DOOR + "/" + id));

        as("demo-RNZ")
                .get(DOOR + "/" + id)
                .then()
                .statusCode(200)
                .body("rows", equalTo(2))
                .body("accepted.new", equalTo(2));
        as("demo-RNZ")
                .get(DOOR)
                .then()
                .statusCode(200)
                .body("id", contains(id))
                .body("[0].receivedBy", equalTo("demo-RNZ"))
                .body("[0].census", equalTo("2027-01-10"))
                .body("[0].sha256", matchesPattern("[0-9a-f]{64}"));
    }

    @ParameterizedTest(name = "{0} for {1}: {2}")
    @CsvSource({
        "demo-RNZ, RNZ, 201",
        "demo-RNZ, RD1, 403",
        "demo-manager, RD1, 201",
        "demo-planner, RNZ, 403",
        "demo-auditor, RNZ, 403",
        "demo-admin, RNZ, 403",
        "nobody, RNZ, 401",
    })
    void each_role_may_send_what_it_may(String token, String provider, int status) {
        post(token, provider).statusCode(status);

        long received = (Long) entities.createNativeQuery("select count(*) from extract_receipt", Long.class)
                .getSingleResult();
        assertThat(received).isEqualTo(status == 201 ? 1 : 0);
    }

    @Test
    void a_trust_reads_its_own_receipts_only() {
        String other = post("demo-RD1", "RD1").extract().path("id");
        post("demo-RNZ", "RNZ");

        as("demo-RNZ")
                .get(DOOR)
                .then()
                .body("provider", everyItem(equalTo("RNZ")))
                .body("", hasSize(1));
        as("demo-RNZ").get(DOOR + "?provider=RD1").then().statusCode(403);
        as("demo-RNZ").get(DOOR + "/" + other).then().statusCode(403);
        as("demo-manager").get(DOOR).then().body("provider", contains("RNZ", "RD1"));
        as("demo-manager").get(DOOR + "?provider=RD1").then().body("provider", contains("RD1"));
        as("demo-manager").get(DOOR + "?size=0").then().statusCode(400);
        as("demo-manager")
                .get(DOOR + "/00000000-0000-0000-0000-000000000000")
                .then()
                .statusCode(404);
    }

    @Test
    void a_file_taken_in_and_a_file_refused_are_on_the_audit_trail() {
        post("demo-RNZ", "RNZ");
        as("demo-RNZ").contentType("text/csv").body("nothing").post(DOOR + "?provider=RNZ&kind=WAITING_LIST");

        assertThat((String[]) last("RECEIVE_EXTRACT", "subjects")).containsExactly("RNZ:RNZP1", "RNZ:RNZP2");
        assertThat((String) last("REFUSE_EXTRACT", "detail")).contains("status=422");
    }

    private Object last(String action, String column) {
        return entities.createNativeQuery("select " + column
                        + " from audit_event where action = :action and actor = 'demo-RNZ' order by id desc limit 1")
                .setParameter("action", action)
                .getSingleResult();
    }

    private static ValidatableResponse post(String token, String provider) {
        return as(token)
                .contentType("text/csv; charset=UTF-8")
                .body(ListCsv.of(provider, 1, 2).csv())
                .post(DOOR + "?provider=" + provider + "&kind=WAITING_LIST")
                .then();
    }

    private static RequestSpecification as(String token) {
        return given().header("Authorization", "Bearer " + token);
    }
}
