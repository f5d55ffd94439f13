package org.listpool.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.listpool.house.PostgresForTests;

/** Files that are refused as a whole: each says why, and what was there before stays. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class WholeFileProblemsTest {

    @Inject
    PoolForTests pool;

    private boolean loaded;

    @BeforeEach
    void start() {
        pool.clearToCollaborative();
        pool.receiveList("RNZ", ListCsv.of("RNZ", 1, 2, 3).csv());
        loaded = true;
    }

    @AfterEach
    void nothing_was_lost() {
        if (loaded) {
            ExtractReport same =
                    pool.receiveList("RNZ", ListCsv.of("RNZ", 1, 2, 3).csv());
            assertThat(same.accepted()).isEqualTo(new ExtractReport.Accepted(0, 0, 3));
        }
    }

    @Test
    void an_empty_file() {
        refused(422, "Empty file", "");
        refused(422, "Empty file", "\r\n\r\n");
    }

    @Test
    void a_header_without_rows_does_not_empty_the_list() {
        refused(422, "No rows", ListCsv.of("RNZ").csv());
    }

    @Test
    void something_that_is_no_csv() {
        refused(422, "Not CSV with a header", "{ \"children\": [1, 2, 3] }");
        refused(422, "Not CSV with a header", "<html><body>Sign in</body></html>");
        refused(422, "Not CSV with a header", ListCsv.of("RNZ", 1).csv().replace(',', ';'));
    }

    @Test
    void columns_that_are_missing_are_named() {
        refused(
                        422,
                        "Columns missing",
                        ListCsv.of("RNZ", 1).csv().replace("NHS_NUMBER", "X").replace("PERSON_BIRTH_DATE", "Y"))
                .body("missing", hasItems("NHS_NUMBER", "PERSON_BIRTH_DATE"))
                .body("detail", containsString("NHS_NUMBER, PERSON_BIRTH_DATE"));
    }

    @Test
    void a_column_that_stands_twice() {
        refused(422, "Column twice", ListCsv.of("RNZ", 1).csv().replace("LOCAL_PATIENT_IDENTIFIER", "nhs number"))
                .body("detail", containsString("4 and 5"));
    }

    @Test
    void a_file_of_another_trust() {
        refused(422, "File of another trust", ListCsv.of("RD1", 1, 2).csv())
                .body("detail", containsString("another trust than RNZ"));
    }

    @Test
    void an_older_census_than_the_lists() {
        String older = ListCsv.of("RNZ", 1).csv().replace("2027-01-10", "2027-01-03");

        refused(409, "Older than the list", older).body("detail", containsString("2027-01-03"));
    }

    @Test
    void a_census_a_year_ahead_that_would_shut_out_all_later_files() {
        refused(422, "Census far ahead", ListCsv.of("RNZ", 1).csv().replace("2027-01-10", "2072-01-10"));
    }

    @Test
    void latin_1_is_refused_by_line_and_never_guessed() {
        byte[] file = ListCsv.of("RNZ", 1, 2)
                .child(3, "LOCAL_PATIENT_IDENTIFIER", "Zo\u00eb")
                .csv()
                .getBytes(StandardCharsets.ISO_8859_1);

        refused(422, "Not UTF-8", file)
                .body("detail", containsString("Line 4"))
                .body("detail", containsString("CSV UTF-8"));
    }

    @Test
    void latin_1_that_says_so_is_read() {
        String text = ListCsv.of("RNZ", 1, 2)
                .child(3, "LOCAL_PATIENT_IDENTIFIER", "Zo\u00eb")
                .csv();
        pool.receiveList("RNZ", text);
        byte[] file = text.getBytes(StandardCharsets.ISO_8859_1);

        given().header("Authorization", "Bearer demo-RNZ")
                .header("Content-Type", "text/csv; charset=ISO-8859-1")
                .body(file)
                .post("/api/v1/extracts?provider=RNZ&kind=WAITING_LIST")
                .then()
                .statusCode(201)
                .body("accepted.unchanged", equalTo(3));
        pool.receiveList("RNZ", ListCsv.of("RNZ", 1, 2, 3).csv());
    }

    @Test
    void utf_8_under_the_name_of_another_charset_is_read_as_what_it_is() {
        String text = ListCsv.of("RNZ", 1, 2)
                .child(3, "LOCAL_PATIENT_IDENTIFIER", "Zo\u00eb")
                .csv();
        pool.receiveList("RNZ", text);

        given().header("Authorization", "Bearer demo-RNZ")
                .header("Content-Type", "text/csv; charset=ISO-8859-1")
                .body(text.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/extracts?provider=RNZ&kind=WAITING_LIST")
                .then()
                .statusCode(201)
                .body("accepted.unchanged", equalTo(3));
        pool.receiveList("RNZ", ListCsv.of("RNZ", 1, 2, 3).csv());
    }

    @Test
    void utf_16() {
        refused(415, "Not CSV", ("\uFEFF" + ListCsv.of("RNZ", 1).csv()).getBytes(StandardCharsets.UTF_16LE))
                .body("detail", containsString("UTF-16"));
    }

    @Test
    void nul_characters_are_refused_by_line() {
        refused(
                        422,
                        "Not text",
                        ListCsv.of("RNZ", 1)
                                .child(2, "LOCAL_PATIENT_IDENTIFIER", "a\0b")
                                .csv())
                .body("detail", containsString("Line 3"));
    }

    @Test
    void a_compressed_file_or_a_workbook() throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
            gzip.write(ListCsv.of("RNZ", 1).csv().getBytes(StandardCharsets.UTF_8));
        }

        refused(415, "Not CSV", zipped.toByteArray()).body("detail", containsString("gzip"));
        refused(415, "Not CSV", "PK\3\4 workbook").body("detail", containsString("Excel"));
    }

    @ParameterizedTest(name = "{0} after {1}")
    @CsvSource({"x, '', Row 1", "',', '', Row 1", "x, header, Row 3"})
    void a_hundred_megabytes_in_one_line(char filler, String after, String place) throws Exception {
        byte[] start =
                after.isEmpty() ? new byte[0] : ListCsv.of("RNZ", 1).csv().getBytes(StandardCharsets.UTF_8);
        byte[] block = new byte[1024 * 1024];
        Arrays.fill(block, (byte) filler);
        List<byte[]> line = new ArrayList<>(List.of(start));
        line.addAll(Collections.nCopies(100, block));

        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port
                                    + "/api/v1/extracts?provider=RNZ&kind=WAITING_LIST"))
                            .header("Authorization", "Bearer demo-RNZ")
                            .header("Content-Type", "text/csv")
                            .POST(HttpRequest.BodyPublishers.ofByteArrays(line))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith("application/problem+json");
            assertThat(answer.body()).contains("Row too long", place);
        }
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource({
        "provider=XYZ&kind=WAITING_LIST, 422, Unknown provider",
        "kind=WAITING_LIST, 400, Provider missing",
        "provider=RNZ&kind=LIST, 400, Unknown kind",
        "provider=RNZ, 400, Unknown kind",
    })
    void a_trust_or_a_kind_that_nobody_knows(String query, int status, String title) {
        post("demo-manager", query, ListCsv.of("RNZ", 1).csv().getBytes(StandardCharsets.UTF_8))
                .statusCode(status)
                .contentType("application/problem+json")
                .body("title", equalTo(title));
    }

    @Test
    void anything_but_csv_in_the_content_type() {
        given().header("Authorization", "Bearer demo-RNZ")
                .contentType("application/json")
                .body("{}")
                .post("/api/v1/extracts?provider=RNZ&kind=WAITING_LIST")
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
    }

    @Test
    void no_collaborative_yet() {
        loaded = false;
        pool.clear();

        refused(409, "No collaborative yet", ListCsv.of("RNZ", 1).csv())
                .body("detail", containsString("PUT /api/v1/collaborative"));
    }

    @Test
    void a_file_cut_in_mid_row_reports_that_row_and_nobody_is_marked_as_left() {
        String file = ListCsv.of("RNZ", 1, 2).csv();
        String cut = file.substring(0, file.length() - 80);

        for (String each : List.of(cut, file + "2027-01-11,\"2027-01-1", file + "2027-01-11,2027-01-1")) {
            post("demo-RNZ", "provider=RNZ&kind=WAITING_LIST", each.getBytes(StandardCharsets.UTF_8))
                    .statusCode(201)
                    .body("rejected.code", equalTo(List.of("CUT_OFF")))
                    .body("complete", equalTo(false))
                    .body("left", equalTo(0));
        }
    }

    @Test
    void a_file_cut_in_mid_character_reports_that_row() {
        byte[] file = ListCsv.of("RNZ", 1)
                .child(2, "LOCAL_PATIENT_IDENTIFIER", "Zo\u00eb")
                .csv()
                .getBytes(StandardCharsets.UTF_8);
        int at = new String(file, StandardCharsets.ISO_8859_1).indexOf("Zo\u00c3") + 3;

        post("demo-RNZ", "provider=RNZ&kind=WAITING_LIST", Arrays.copyOf(file, at))
                .statusCode(201)
                .body("rejected.code", equalTo(List.of("CUT_OFF")));
    }

    private static ValidatableResponse refused(int status, String title, String file) {
        return refused(status, title, file.getBytes(StandardCharsets.UTF_8));
    }

    private static ValidatableResponse refused(int status, String title, byte[] file) {
        return post("demo-RNZ", "provider=RNZ&kind=WAITING_LIST", file)
                .statusCode(status)
                .contentType("application/problem+json")
                .body("title", equalTo(title));
    }

    private static ValidatableResponse post(String token, String query, byte[] file) {
        return given().config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .headers(Map.of("Authorization", "Bearer " + token))
                .contentType("text/csv")
                .body(file)
                .post("/api/v1/extracts?" + query)
                .then();
    }
}
