package org.listpool.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.listpool.house.PostgresForTests;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class TokenResourceTest {

    @Inject
    EntityManager entities;

    @Test
    void an_administrator_makes_a_token_that_opens_the_doors_of_its_role_and_trust() {
        JsonPath made = create("pas-rnz", Role.TRUST_SYSTEM, "RNZ");

        String who = as(made.getString("token")).get("/test-doors/who").asString();

        assertThat(made.getString("token")).startsWith("lp_").hasSizeGreaterThan(43);
        assertThat(who).isEqualTo("pas-rnz of RNZ");
        as(made.getString("token")).get("/test-doors/children-of/RNZ").then().statusCode(200);
        as(made.getString("token"))
                .get("/test-doors/children-of/RD1")
                .then()
                .statusCode(403)
                .body("detail", containsString("another trust"));
    }

    @Test
    void a_token_is_shown_once_and_kept_as_a_hash() {
        String secret = create("shown-once", Role.PLANNER, null).getString("token");

        as("demo-admin").get("/api/v1/access/tokens").then().body(not(containsString(secret)));
        Object kept = entities.createNativeQuery("select secret_hash from access_token where name = 'shown-once'")
                .getSingleResult();
        assertThat((String) kept).matches("[0-9a-f]{64}");
    }

    @Test
    void a_revoked_token_opens_nothing_and_stays_on_the_list() {
        JsonPath made = create("revoked", Role.MANAGER, null);

        as("demo-admin")
                .delete("/api/v1/access/tokens/" + made.getString("id"))
                .then()
                .statusCode(204);

        as(made.getString("token")).get("/test-doors/who").then().statusCode(401);
        as("demo-admin").get("/api/v1/access/tokens").then().body("name", hasItem("revoked"));
    }

    @ParameterizedTest
    @CsvSource({
        "x,           MANAGER,      ,    name",
        "Jane Doe,    MANAGER,      ,    name",
        "no-role,     CHIEF,        ,    role",
        "no-trust,    TRUST_SYSTEM, ,    provider",
        "bad-trust,   TRUST_CLERK,  rnz, provider",
        "extra-trust, MANAGER,      RNZ, provider",
    })
    void a_grant_that_makes_no_sense_is_refused_by_field(
            String name, String role, @Nullable String provider, String field) {
        post("demo-admin", name, role, provider).statusCode(422).body("field", equalTo(field));
    }

    @Test
    void a_name_is_never_used_twice_so_that_the_audit_trail_stays_clear() {
        create("once", Role.MANAGER, null);

        post("demo-admin", "ONCE", Role.MANAGER, null).statusCode(409);
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo-manager", "demo-planner", "demo-auditor", "demo-RNZ"})
    void nobody_else_makes_tokens(String token) {
        post(token, "forbidden", Role.MANAGER, null).statusCode(403);
    }

    @Test
    void without_a_token_or_with_a_wrong_one_the_door_says_how_to_sign_in() {
        given().get("/api/v1/access/tokens").then().statusCode(401).contentType("application/problem+json");
        as("lp_wrong").get("/api/v1/access/tokens").then().statusCode(401).contentType("application/problem+json");
    }

    @Test
    void a_door_that_nobody_annotated_is_closed() {
        given().get("/test-doors/forgotten").then().statusCode(401);
        as("demo-admin").get("/test-doors/forgotten").then().statusCode(403);
    }

    @ParameterizedTest
    @CsvSource({
        "demo-admin,   demo-admin of null",
        "demo-manager, demo-manager of null",
        "demo-RD1,     demo-RD1 of RD1",
        "demo-XYZ12,   demo-XYZ12 of XYZ12",
    })
    void demo_mode_has_fixed_tokens_and_one_for_each_trust(String token, String who) {
        assertThat(as(token).get("/test-doors/who").asString()).isEqualTo(who);
    }

    private static JsonPath create(String name, String role, @Nullable String provider) {
        return post("demo-admin", name, role, provider)
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private static io.restassured.response.ValidatableResponse post(
            String token, String name, String role, @Nullable String provider) {
        Map<String, String> body = provider == null
                ? Map.of("name", name, "role", role)
                : Map.of("name", name, "role", role, "provider", provider);
        return as(token)
                .contentType("application/json")
                .body(body)
                .post("/api/v1/access/tokens")
                .then();
    }

    private static RequestSpecification as(String token) {
        return given().header("Authorization", "Bearer " + token);
    }
}
