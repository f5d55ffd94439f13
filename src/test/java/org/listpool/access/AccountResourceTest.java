package org.listpool.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.listpool.house.PostgresForTests;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class AccountResourceTest {

    private static final String PASSWORD = "a long enough password";

    @Inject
    EntityManager entities;

    @Test
    void a_person_signs_in_with_name_and_password_and_is_known_by_the_cookie() {
        Response signedIn = signIn("manager", "demo-manager");

        assertThat(signedIn.statusCode()).isEqualTo(302);
        assertThat(signedIn.header("Location")).endsWith("/");
        assertThat(signedIn.getHeader("Set-Cookie"))
                .containsIgnoringCase("HttpOnly")
                .contains("SameSite=Strict");
        String who = given().cookies(signedIn.cookies()).get("/test-doors/who").asString();
        assertThat(who).isEqualTo("manager of null");
    }

    @Test
    void a_wrong_password_leads_back_to_the_login_page_without_a_cookie() {
        Response refused = signIn("planner", "wrong");

        assertThat(refused.statusCode()).isEqualTo(303);
        assertThat(refused.header("Location")).contains("/login?refused");
        assertThat(refused.getCookie("listpool-session")).isNull();
    }

    @Test
    void after_five_wrong_passwords_even_the_right_one_is_refused_for_a_while() {
        create("guessed", Role.MANAGER, null).statusCode(201);
        for (int i = 0; i < 5; i++) {
            signIn("guessed", "wrong " + i);
        }

        assertThat(signIn("Guessed", PASSWORD).header("Location")).contains("refused");
    }

    @Test
    void a_browser_without_a_session_is_sent_to_the_login_page_and_back() {
        Response sent =
                given().redirects().follow(false).accept("text/html,*/*").get("/test-doors/who");

        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(sent.header("Location")).endsWith("/login");
        Response signedIn = browser()
                .cookies(sent.cookies())
                .formParam("j_username", "clerk-RNZ")
                .formParam("j_password", "demo-clerk-RNZ")
                .post("/j_security_check");
        assertThat(signedIn.header("Location")).endsWith("/test-doors/who");
    }

    @Test
    void an_account_that_was_disabled_is_locked_out_at_once() {
        create("leaver", Role.TRUST_CLERK, "RD1").statusCode(201);
        Map<String, String> cookies = signIn("leaver", PASSWORD).cookies();
        assertThat(given().cookies(cookies).get("/test-doors/who").asString()).isEqualTo("leaver of RD1");

        admin().body(Map.of("disabled", true))
                .patch("/api/v1/access/accounts/leaver")
                .then()
                .statusCode(200)
                .body("disabled", equalTo(true));

        given().cookies(cookies).get("/test-doors/who").then().statusCode(401);
        assertThat(signIn("leaver", PASSWORD).header("Location")).contains("refused");
    }

    @Test
    void a_reset_password_replaces_the_old_one() {
        create("forgetful", Role.AUDITOR, null).statusCode(201);

        admin().body(Map.of("password", "another long password"))
                .put("/api/v1/access/accounts/forgetful/password")
                .then()
                .statusCode(204);

        assertThat(signIn("forgetful", PASSWORD).header("Location")).contains("refused");
        assertThat(signIn("forgetful", "another long password").header("Location"))
                .doesNotContain("refused");
    }

    @Test
    void passwords_are_kept_as_bcrypt_and_never_shown() {
        create("hashed", Role.PLANNER, null).statusCode(201).body(not(containsString(PASSWORD)));

        Object kept = entities.createNativeQuery("select password_hash from account where name = 'hashed'")
                .getSingleResult();
        assertThat((String) kept).startsWith("$2").doesNotContain(PASSWORD);
        admin().get("/api/v1/access/accounts").then().statusCode(200).body(not(containsString("$2")));
    }

    @Test
    void a_short_password_a_missing_member_and_a_trust_system_are_refused() {
        Map<String, String> body = Map.of("name", "short", "role", Role.MANAGER, "password", "short");

        admin().body(body)
                .post("/api/v1/access/accounts")
                .then()
                .statusCode(422)
                .body("field", equalTo("password"));
        admin().body(Map.of("name", "nothing"))
                .post("/api/v1/access/accounts")
                .then()
                .statusCode(422);
        create("machine", Role.TRUST_SYSTEM, "RNZ").statusCode(422).body("detail", containsString("token"));
    }

    @Test
    void the_last_administrator_cannot_be_disabled() {
        admin().body(Map.of("disabled", true))
                .patch("/api/v1/access/accounts/admin")
                .then()
                .statusCode(409)
                .body("title", equalTo("Last administrator"));
    }

    @Test
    void a_foreign_page_cannot_act_with_a_persons_cookie() {
        Map<String, String> cookies = signIn("manager", "demo-manager").cookies();

        given().cookies(cookies).post("/test-doors/who").then().statusCode(403);
        given().cookies(cookies)
                .header("Sec-Fetch-Site", "cross-site")
                .post("/test-doors/who")
                .then()
                .statusCode(403)
                .body("title", equalTo("Not from our own page"));
        given().cookies(cookies)
                .header("Origin", "https://evil.example")
                .post("/test-doors/who")
                .then()
                .statusCode(403);
        given().cookies(cookies)
                .header("Sec-Fetch-Site", "same-origin")
                .post("/test-doors/who")
                .then()
                .statusCode(200);
        given().header("Authorization", "Bearer demo-manager")
                .post("/test-doors/who")
                .then()
                .statusCode(200);
    }

    @Test
    void a_foreign_page_cannot_sign_a_person_in() {
        given().redirects()
                .follow(false)
                .header("Sec-Fetch-Site", "cross-site")
                .formParam("j_username", "manager")
                .formParam("j_password", "demo-manager")
                .post("/j_security_check")
                .then()
                .statusCode(403);
    }

    @Test
    void every_answer_carries_the_headers_that_protect_a_browser() {
        given().get("/test-doors/who")
                .then()
                .header("Content-Security-Policy", containsString("script-src 'self';"))
                .header("Content-Security-Policy", not(containsString("unsafe")))
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "same-origin")
                .header("Cache-Control", "no-store");
    }

    private static Response signIn(String name, String password) {
        return browser()
                .formParam("j_username", name)
                .formParam("j_password", password)
                .post("/j_security_check");
    }

    private static RequestSpecification browser() {
        return given().redirects().follow(false).header("Sec-Fetch-Site", "same-origin");
    }

    private static RequestSpecification admin() {
        return given().header("Authorization", "Bearer demo-admin").contentType("application/json");
    }

    private static ValidatableResponse create(String name, String role, @Nullable String provider) {
        Map<String, String> body = provider == null
                ? Map.of("name", name, "role", role, "password", PASSWORD)
                : Map.of("name", name, "role", role, "password", PASSWORD, "provider", provider);
        return admin().body(body).post("/api/v1/access/accounts").then();
    }
}
