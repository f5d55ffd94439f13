package org.listpool.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VendoredAssetsTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path ASSETS = RESOURCES.resolve("META-INF/resources/assets");

    @ParameterizedTest
    @ValueSource(strings = {"META-INF/resources/assets", "fonts"})
    void every_vendored_file_is_the_one_its_manifest_names(String folder) throws Exception {
        Path root = RESOURCES.resolve(folder);
        JsonNode manifest =
                new ObjectMapper().readTree(root.resolve("manifest.json").toFile());

        for (JsonNode vendored : manifest.get("packages")) {
            assertThat(vendored.get("licence").asText()).isNotEmpty();
            assertThat(vendored.get("integrity").asText()).startsWith("sha512-");
            Path place = root.resolve(vendored.get("folder").asText());
            Map<String, String> named = new TreeMap<>();
            vendored.get("files")
                    .properties()
                    .forEach(e -> named.put(e.getKey(), e.getValue().asText()));
            assertThat(digests(place)).isEqualTo(named);
        }
    }

    @Test
    void no_style_sheet_loads_a_typeface_or_anything_from_another_host() throws IOException {
        try (Stream<Path> files = Files.walk(ASSETS)) {
            for (Path sheet : files.filter(p -> p.toString().endsWith(".css")).toList()) {
                String css = Files.readString(sheet, StandardCharsets.UTF_8);

                assertThat(css)
                        .as(sheet.toString())
                        .doesNotContain("@font-face")
                        .doesNotContain("url(http")
                        .doesNotContain("@import");
            }
        }
    }

    private static Map<String, String> digests(Path folder) throws IOException, NoSuchAlgorithmException {
        Map<String, String> digests = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                byte[] digest = MessageDigest.getInstance("SHA-384").digest(Files.readAllBytes(file));
                digests.put(
                        file.getFileName().toString(),
                        "sha384-" + Base64.getEncoder().encodeToString(digest));
            }
        }
        return digests;
    }
}
