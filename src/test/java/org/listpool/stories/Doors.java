package org.listpool.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.listpool.intake.Bsw;
import org.listpool.wire.ContractJson;

/** A service's doors over HTTP, with the fixed tokens of the demo. */
final class Doors {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final int port;

    Doors(int port) {
        this.port = port;
    }

    /** What came back. */
    static final class Answer {

        private final int status;
        private final String type;
        private final byte[] body;

        Answer(int status, String type, byte[] body) {
            this.status = status;
            this.type = type;
            this.body = body;
        }

        /** The HTTP status. */
        int status() {
            return status;
        }

        /** The media type. */
        String type() {
            return type;
        }

        /** The body's bytes. */
        byte[] body() {
            return body;
        }

        /** The body as text. */
        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        /** The body as JSON. */
        JsonNode json() {
            try {
                return ContractJson.mapper().readTree(body);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** The same, if its status is {@code expected}; else the test fails and shows the body. */
        Answer require(int expected) {
            assertThat(status).as(this::text).isEqualTo(expected);
            return this;
        }

        /** The same, if it is a problem of this status and title that tells nothing of the inside. */
        Answer requireProblem(int expected, String title) {
            require(expected);
            assertThat(type).startsWith("application/problem+json");
            assertThat(json().path("title").asText()).isEqualTo(title);
            assertThat(json().path("detail").asText()).isNotBlank();
            assertThat(text()).doesNotContain("\tat ", "Exception", "org.listpool", "org.hibernate");
            return this;
        }
    }

    /** Reads with {@code token}, for any media type; an empty token is not sent. */
    Answer get(String token, String path) {
        return get(token, path, "*/*");
    }

    /** Reads with {@code token} one media type. */
    Answer get(String token, String path, String accept) {
        return send(request(token, path).header("Accept", accept).GET());
    }

    /** Sends a body with {@code token}. */
    Answer send(String method, String token, String path, String type, BodyPublisher body) {
        return send(request(token, path).header("Content-Type", type).method(method, body));
    }

    /** Puts a resources document. */
    Answer putCollaborative(byte[] document) {
        return send(
                "PUT",
                "demo-manager",
                "/api/v1/collaborative",
                "application/json",
                BodyPublishers.ofByteArray(document));
    }

    /** Sends a trust's own waiting-list extract of the replay pool. */
    Answer sendList(String trust) {
        return sendExtract(trust, "WAITING_LIST", Bsw.bytes(trust + "-open-pathways.csv"));
    }

    /** Sends a trust's own supplement of the replay pool. */
    Answer sendSupplement(String trust) {
        return sendExtract(trust, "SUPPLEMENT", Bsw.bytes(trust + "-supplement.csv"));
    }

    /** Sends a trust's own file. */
    Answer sendExtract(String trust, String kind, byte[] file) {
        return send("POST", "demo-" + trust, extractPath(trust, kind), "text/csv", BodyPublishers.ofByteArray(file));
    }

    /** Where a trust's file goes. */
    static String extractPath(String trust, String kind) {
        return "/api/v1/extracts?provider=" + trust + "&kind=" + kind;
    }

    /** The whole replay pool. */
    void sendPool() {
        putCollaborative(Bsw.bytes("collaborative.json")).require(200);
        for (String trust : Bsw.TRUSTS) {
            sendList(trust).require(201);
            sendSupplement(trust).require(201);
        }
    }

    /** How many children wait on a trust's list. */
    int countWaiting(String trust) {
        return get("demo-manager", "/api/v1/waiting-list?size=1&provider=" + trust)
                .require(200)
                .json()
                .path("total")
                .asInt();
    }

    /** Queues a plan of the pool as at 11 January 2027 and returns its id. */
    String startPlan(int seconds) throws IOException {
        byte[] wish = ContractJson.mapper()
                .writeValueAsBytes(
                        Map.of("name", "story", "spentLimitSeconds", seconds, "seed", 1, "asOf", "2027-01-11"));
        return send("POST", "demo-manager", "/api/v1/plans", "application/json", BodyPublishers.ofByteArray(wish))
                .require(202)
                .json()
                .path("id")
                .asText();
    }

    private HttpRequest.Builder request(String token, String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(PATIENCE);
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> response = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            return new Answer(
                    response.statusCode(),
                    response.headers().firstValue("Content-Type").orElse(""),
                    response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
