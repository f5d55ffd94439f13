package org.listpool.web.whatif;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.listpool.house.PostgresForTests;
import org.listpool.scenario.DrawnFamilies;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class WhatIfPagesTest {

    private static final List<String> PAGES = List.of("", "/new", "/sweeps", "/goals", "/one-at-a-time");

    @Inject
    DrawnFamilies drawn;

    @Test
    void planners_and_managers_open_every_page_and_nobody_else_does() {
        UUID family = drawn.family("pages of roles");

        for (String page : PAGES) {
            String path = "/what-if/" + family + page;
            assertThat(as("demo-planner").get(path).statusCode()).as(path).isEqualTo(200);
            assertThat(as("demo-manager").get(path).statusCode()).as(path).isEqualTo(200);
            assertThat(as("demo-auditor").get(path).statusCode()).as(path).isEqualTo(403);
            assertThat(as("demo-RD1").get(path).statusCode()).as(path).isEqualTo(403);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/new", "/sweeps", "/goals", "/one-at-a-time", "/rows"})
    void a_family_that_is_not_there_is_told_as_a_page(String page) {
        Response answer = as("demo-planner").get("/what-if/00000000-0000-0000-0000-000000000001" + page);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.contentType()).contains("text/html");
        assertThat(answer.asString()).contains("No such family");
    }

    @Test
    void what_people_typed_is_never_taken_for_markup() {
        UUID family = drawn.family("pages of markup");

        Response refused = as("demo-planner")
                .formParam("name", "<b>bold</b>")
                .formParam("WARD_PLACES", "\"><script>")
                .formParam("others", "</textarea><script>alert(1)</script>")
                .post("/what-if/" + family + "/new");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString())
                .doesNotContain("<script>")
                .doesNotContain("<b>bold")
                .contains("&lt;b&gt;bold");
    }

    @Test
    void comparing_nothing_leads_back_to_the_family() {
        UUID family = drawn.family("pages of nothing");

        Response answer = as("demo-planner").redirects().follow(false).get("/what-if/compare?family=" + family);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).contains("/what-if/" + family);
    }

    @Test
    void a_form_from_another_site_is_refused() {
        UUID family = drawn.family("pages of strangers");

        Response answer = given().accept("text/html")
                .cookie("listpool-session", "x")
                .header("Sec-Fetch-Site", "cross-site")
                .formParam("WARD_PLACES", "9")
                .post("/what-if/" + family + "/new");

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    private static RequestSpecification as(String token) {
        return given().header("Authorization", "Bearer " + token)
                .header("Sec-Fetch-Site", "same-origin")
                .accept("text/html");
    }
}
