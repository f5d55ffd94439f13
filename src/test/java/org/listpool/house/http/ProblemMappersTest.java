package org.listpool.house.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.listpool.house.PostgresForTests;
import org.listpool.house.StackTraces;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ProblemMappersTest {

    @Test
    void a_problem_keeps_its_status_its_words_and_its_further_members() {
        expect(409, get("problem"))
                .body("type", equalTo("about:blank"))
                .body("status", equalTo(409))
                .body("title", equalTo("Already running"))
                .body("detail", equalTo("Stop it first."))
                .body("plan", equalTo("p1"));
    }

    @Test
    void a_refusal_says_why() {
        expect(403, get("forbidden")).body("detail", equalTo("This account belongs to another trust."));
    }

    @Test
    void an_unknown_caller_is_told_how_to_sign_in() {
        expect(401, get("unauthorized")).header("WWW-Authenticate", equalTo("Bearer"));
    }

    @Test
    void an_unknown_address_is_a_problem_too() {
        expect(404, given().get("/api/v1/nothing-here").then()).body("title", equalTo("Not found"));
    }

    @Test
    void a_fault_shows_an_id_and_never_its_message() {
        expect(500, get("fault")).body("id", notNullValue()).body(not(containsString("9434765919")));
    }

    @Test
    void a_stack_trace_in_the_log_carries_no_message() {
        Throwable fault = new IllegalStateException("child 9434765919", new RuntimeException("Jane Doe"));

        assertThat(StackTraces.withoutMessages(fault))
                .contains("IllegalStateException", "caused by java.lang.RuntimeException", "ProblemMappersTest")
                .doesNotContain("9434765919", "Jane");
    }

    @Test
    void an_unknown_field_is_refused_by_name() {
        expect(400, post("{ \"date\": \"2027-02-13\", \"dtae\": 1 }"))
                .body("detail", containsString("dtae"))
                .body("detail", containsString("date"))
                .body("pointer", equalTo("/dtae"));
    }

    @Test
    void a_wrong_value_is_named_by_place_and_not_repeated() {
        expect(400, post("{ \"date\": \"Jane Doe\" }"))
                .body("pointer", equalTo("/date"))
                .body("detail", containsString("a date such as 2027-02-13"))
                .body(not(containsString("Jane")));
        expect(400, post("{ \"items\": [1, \"x\"] }")).body("pointer", equalTo("/items/1"));
    }

    @Test
    void broken_json_is_named_by_line_and_column() {
        expect(400, post("{ \"date\":\n oops }"))
                .body("title", equalTo("Unreadable JSON"))
                .body("line", equalTo(2));
    }

    @Test
    void a_wrong_media_type_is_a_problem() {
        expect(
                        415,
                        given().contentType("text/plain")
                                .body("x")
                                .post("/api/test/problems")
                                .then())
                .body("status", equalTo(415));
    }

    private static ValidatableResponse get(String kind) {
        return given().get("/api/test/problems/" + kind).then();
    }

    private static ValidatableResponse post(String body) {
        return given().contentType("application/json")
                .body(body)
                .post("/api/test/problems")
                .then();
    }

    private static ValidatableResponse expect(int status, ValidatableResponse response) {
        return response.statusCode(status).contentType(ProblemAnswers.PROBLEM_JSON);
    }
}
