package org.listpool.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.listpool.wire.ContractJson;

/** The REST interface of this service, as a trust's system or a manager calls it. */
final class OwnDoors {

    private static final int ATTEMPTS_UNTIL_READY = 300;
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final URI service;
    private final HttpClient client = HttpClient.newHttpClient();

    OwnDoors(URI service) {
        this.service = service;
    }

    /** Waits until the service answers. */
    void awaitReady() throws InterruptedException {
        for (int attempt = 0; attempt < ATTEMPTS_UNTIL_READY; attempt++) {
            try {
                HttpRequest request = HttpRequest.newBuilder(service.resolve("/q/health/ready"))
                        .build();
                if (client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException e) {
                // Not listening yet.
            }
            Thread.sleep(BETWEEN_ATTEMPTS);
        }
        throw new DoorClosed("the service did not become ready.");
    }

    /** What a GET answers; {@code token} names the caller. */
    JsonNode get(String token, String path) throws InterruptedException {
        return send(HttpRequest.newBuilder(service.resolve(path)).GET(), token);
    }

    /** Whether a GET finds something. */
    boolean has(String token, String path) throws InterruptedException {
        return exchange(HttpRequest.newBuilder(service.resolve(path)).GET(), token)
                        .statusCode()
                != 404;
    }

    /** Sends a body with PUT or POST and reads the answer. */
    JsonNode send(String token, String method, String path, String mediaType, byte[] body) throws InterruptedException {
        return send(
                HttpRequest.newBuilder(service.resolve(path))
                        .header("Content-Type", mediaType)
                        .method(method, HttpRequest.BodyPublishers.ofByteArray(body)),
                token);
    }

    private JsonNode send(HttpRequest.Builder request, String token) throws InterruptedException {
        HttpResponse<String> answer = exchange(request, token);
        try {
            JsonNode body = ContractJson.mapper().readTree(answer.body());
            if (answer.statusCode() >= 300) {
                throw new DoorClosed(
                        body.path("title").asText() + ". " + body.path("detail").asText());
            }
            return body;
        } catch (JsonProcessingException e) {
            throw new DoorClosed("the service answered with status " + answer.statusCode() + " and no JSON.");
        }
    }

    private HttpResponse<String> exchange(HttpRequest.Builder request, String token) throws InterruptedException {
        try {
            return client.send(
                    request.header("Authorization", "Bearer " + token)
                            .timeout(PATIENCE)
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new DoorClosed("the service did not answer.");
        }
    }
}
