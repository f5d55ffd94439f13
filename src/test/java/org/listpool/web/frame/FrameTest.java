package org.listpool.web.frame;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.listpool.house.PostgresForTests;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class FrameTest {

    @Test
    void the_sign_in_page_is_open_and_forbids_foreign_and_inline_code() {
        Response page = given().accept("text/html").get("/login");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString()).contains("Sign in to ListPool").contains("j_password");
        assertThat(page.header("Content-Security-Policy"))
                .contains("default-src 'none'")
                .doesNotContain("unsafe-inline");
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page.asString())
                .doesNotContain("<style")
                .doesNotContain(" style=")
                .doesNotContain("onclick");
    }

    @Test
    void everything_that_a_page_loads_is_there() {
        String page = given().accept("text/html").get("/login").asString();

        Matcher loaded = Pattern.compile("(?:src|href)=\"(/assets/[^\"]+)\"").matcher(page);
        int found = 0;
        while (loaded.find()) {
            assertThat(given().get(loaded.group(1)).statusCode())
                    .as(loaded.group(1))
                    .isEqualTo(200);
            found++;
        }
        assertThat(found).isGreaterThanOrEqualTo(5);
    }

    @Test
    void a_wrong_address_is_told_to_a_browser_as_a_page() {
        Response page = given().accept("text/html").get("/no-such-page");

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.contentType()).contains("text/html");
        assertThat(page.asString()).contains("Not found").contains("Skip to main content");
    }

    @Test
    void signing_out_ends_the_session() {
        Response done = given().redirects()
                .follow(false)
                .cookie("listpool-session", "x")
                .header("Sec-Fetch-Site", "same-origin")
                .post("/sign-out");

        assertThat(done.statusCode()).isEqualTo(303);
        assertThat(done.header("Location")).endsWith("/login");
        assertThat(done.header("Set-Cookie")).contains("listpool-session=").contains("Max-Age=0");
    }
}
