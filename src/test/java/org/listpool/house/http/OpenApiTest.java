package org.listpool.house.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.listpool.house.PostgresForTests;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class OpenApiTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/openapi.yaml");

    @Test
    void the_interface_is_the_one_that_callers_were_told() throws IOException {
        String served = given().get("/q/openapi").asString();

        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, served);
        }
        assertThat(served)
                .as(
                        "if the change is meant, tell it in docs/CHANGELOG.md and run: ./listpool test -Dtest=OpenApiTest -Dgolden.update=true")
                .isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void doors_of_tests_and_pages_are_not_part_of_it() {
        assertThat(given().get("/q/openapi").asString())
                .contains("/api/v1/plans")
                .doesNotContain("/api/test");
    }

    @Test
    void readiness_is_open_and_speaks_of_the_database() {
        assertThat(given().get("/q/health/ready")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .contains("Database connections");
    }
}
