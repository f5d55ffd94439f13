package org.listpool.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.listpool.house.PostgresForTests;

/** Takes every demo file in through the door, good and spoilt, and reads all that was logged and answered. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class NothingOfAChildLeaksTest {

    private static final Pattern NUMBERS = Pattern.compile("\\b9\\d{2} ?\\d{3} ?\\d{4}\\b");

    @Inject
    PoolForTests pool;

    private final Capture capture = new Capture();

    @BeforeEach
    void begin() {
        pool.clearToCollaborative();
        Logger.getLogger("").addHandler(capture);
    }

    @AfterEach
    void end() {
        Logger.getLogger("").removeHandler(capture);
        pool.clear();
    }

    @Test
    void no_log_line_and_no_answer_of_an_intake_carries_an_nhs_number() {
        Set<String> numbers = new HashSet<>();
        Collection<String> answers = new LinkedHashSet<>();
        for (String trust : Bsw.TRUSTS) {
            for (String kind : List.of("WAITING_LIST", "SUPPLEMENT")) {
                String name = trust + (kind.equals("SUPPLEMENT") ? "-supplement.csv" : "-open-pathways.csv");
                String file = new String(Bsw.bytes(name), StandardCharsets.UTF_8);
                addNumbers(file, numbers);
                answers.add(send(trust, trust, kind, file));
                answers.add(send(trust, "RNZ", kind, file));
                answers.add(send(trust, trust, kind, file.substring(0, file.length() - file.length() / 3)));
                answers.add(send(trust, trust, kind, file.replace(',', ';')));
                answers.add(send(trust, trust, kind, file.replace('\n', ' ')));
                answers.add(send(trust, trust, kind, file.replace("20", "xx")));
            }
        }

        assertThat(numbers).hasSizeGreaterThan(1_000);
        String everything = String.join("\n", capture.lines) + String.join("\n", answers);
        Set<String> leaked = new HashSet<>();
        addNumbers(everything, leaked);
        leaked.retainAll(numbers);
        assertThat(leaked).as("%d numbers leaked", leaked.size()).isEmpty();
        assertThat(answers).as("good files and problems were among the answers").hasSizeGreaterThan(10);
    }

    private static String send(String system, String provider, String kind, String body) {
        Response answer = given().header("Authorization", "Bearer demo-" + system)
                .contentType("text/csv; charset=utf-8")
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/extracts?provider=" + provider + "&kind=" + kind);
        return answer.headers() + answer.asString();
    }

    private static void addNumbers(String text, Collection<String> numbers) {
        Matcher number = NUMBERS.matcher(text);
        while (number.find()) {
            numbers.add(number.group().replace(" ", ""));
        }
    }

    /** Keeps each log line with its throwable's message, as a console would print it. */
    private static final class Capture extends Handler {

        private final Queue<String> lines = new ConcurrentLinkedQueue<>();

        @Override
        public void publish(LogRecord record) {
            String parameters = record.getParameters() == null ? "" : Arrays.toString(record.getParameters());
            lines.add(new SimpleFormatter().format(record) + parameters);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
