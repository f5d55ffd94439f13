package org.listpool.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Habits that only the text of the sources shows. */
class SourcesTest {

    private static final Path MAIN = Path.of("src/main/java");
    private static final int MOST_LINES = 300;
    private static final int MOST_LINES_OF_A_TEST = 400;

    @Test
    void no_file_is_longer_than_300_lines_and_no_test_than_400() {
        List<String> tooLong = new ArrayList<>(longerThan(MOST_LINES, MAIN));
        tooLong.addAll(longerThan(MOST_LINES_OF_A_TEST, Path.of("src/test/java")));

        assertThat(tooLong).as("split these by what they are about").isEmpty();
    }

    @Test
    void every_package_says_what_it_is_and_is_null_marked() throws IOException {
        List<Path> packages;
        try (Stream<Path> files = Files.walk(MAIN)) {
            packages = files.filter(f -> f.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct()
                    .toList();
        }

        for (Path folder : packages) {
            Path info = folder.resolve("package-info.java");
            assertThat(info)
                    .as("write a package-info.java of two to five lines")
                    .exists();
            assertThat(Files.readString(info)).as(info.toString()).contains("/**", "@NullMarked");
        }
    }

    @Test
    void every_type_is_documented() {
        Pattern type =
                Pattern.compile("(?m)^(?:public |protected |private |abstract |final |sealed |non-sealed |static )*"
                        + "(?:class|interface|enum|record|@interface) (\\w+)");
        List<String> undocumented = new ArrayList<>();
        read(MAIN).forEach((file, text) -> {
            Matcher declared = type.matcher(text);
            if (declared.find() && !text.substring(0, declared.start()).contains("/**")) {
                undocumented.add(declared.group(1));
            }
        });

        assertThat(undocumented).as("say in Javadoc what these are").isEmpty();
    }

    @Test
    void every_clinical_number_names_a_source_or_assumption_that_the_docs_have() throws IOException {
        String sources = Files.readString(Path.of("docs/sources.md"));
        String assumptions = Files.readString(Path.of("docs/assumptions.md"));
        List<String> unknown = new ArrayList<>();
        read(MAIN).forEach((file, text) -> {
            keys(text, "Sources?: ((?:S\\d+(?:, | and )?)+)").stream()
                    .filter(key -> !sources.contains("| " + key + " |"))
                    .forEach(key -> unknown.add(key + " in " + file.getFileName()));
            keys(text, "Assumptions?: ((?:A-\\d+(?:, | and )?)+)").stream()
                    .filter(key -> !assumptions.contains("| " + key + " |"))
                    .forEach(key -> unknown.add(key + " in " + file.getFileName()));
        });

        assertThat(unknown)
                .as("add a row of this key to docs/sources.md or docs/assumptions.md")
                .isEmpty();
    }

    @Test
    void no_source_names_a_registry_or_a_folder_of_one_machine() throws IOException {
        Pattern foreign =
                Pattern.compile("/work/|/home/\\w|/root/|/Users/\\w|repo1?\\.maven|registry\\.npmjs|mvnrepository");
        List<String> found = new ArrayList<>();
        Map<Path, String> texts = new TreeMap<>(read(Path.of("src")));
        texts.putAll(read(Path.of("docs")));
        for (String single : List.of("pom.xml", "listpool", "README.md", ".ci/run")) {
            texts.put(Path.of(single), Files.readString(Path.of(single)));
        }
        texts.forEach((file, text) -> {
            if (foreign.matcher(text).find()
                    && !file.endsWith("SourcesTest.java")
                    && !file.toString().contains("vendor")) {
                found.add(file.toString());
            }
        });

        assertThat(found).as("a build must work anywhere: take the address out").isEmpty();
    }

    private static List<String> longerThan(int lines, Path root) {
        return read(root).entrySet().stream()
                .filter(file -> file.getValue().lines().count() > lines)
                .map(file -> file.getKey().toString())
                .toList();
    }

    private static List<String> keys(String text, String pattern) {
        List<String> keys = new ArrayList<>();
        Matcher lists = Pattern.compile(pattern).matcher(text);
        while (lists.find()) {
            Matcher key = Pattern.compile("S\\d+|A-\\d+").matcher(lists.group(1));
            while (key.find()) {
                keys.add(key.group());
            }
        }
        return keys;
    }

    private static Map<Path, String> read(Path root) {
        Map<Path, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(f -> f.toString().matches(".*\\.(java|md|properties|sql|html|xml|yaml)$"))
                    .forEach(f -> texts.put(f, readFile(f)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static String readFile(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
