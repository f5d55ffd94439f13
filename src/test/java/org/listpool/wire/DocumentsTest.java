package org.listpool.wire;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.listpool.model.Fault;
import org.listpool.model.Plan;
import org.listpool.model.Problem;
import org.listpool.pools.TextPlan;
import org.listpool.pools.TextPool;

class DocumentsTest {

    private static final Problem PROBLEM = TextPool.problem("""
            kit   | kind    | units
            SCOPE | CAPITAL | 1

            child | preop until
            ann   | 2027-03-01
            """);

    @Test
    void the_demo_pool_reads_as_a_problem_and_a_collaborative() throws IOException {
        Read<Problem> problem = Documents.readProblem(demo("problem.json"));

        assertThat(problem.faults()).isEmpty();
        assertThat(problem.get().cases()).hasSize(1219);
        assertThat(Documents.readCollaborative(demo("collaborative.json")).faults())
                .isEmpty();
    }

    @Test
    void what_the_contract_writes_it_reads() throws IOException {
        Plan plan = TextPlan.plan(PROBLEM, """
                list SAT: S1 A1
                  08:30 ann
                ward 2027-02-13 HOST: N1 N2
                lend SCOPE from A to HOST: 1 on 2027-02-13
                bound 300
                """);

        assertThat(Documents.readPlan(ContractJson.mapper().writeValueAsBytes(plan)))
                .isEqualTo(Read.of(plan));
        assertThat(Documents.readProblem(ContractJson.mapper().writeValueAsBytes(PROBLEM)))
                .isEqualTo(Read.of(PROBLEM));
    }

    @Test
    void a_document_of_many_megabytes_is_read() throws IOException {
        byte[] document = demo("problem.json");
        ObjectNode tree = (ObjectNode) ContractJson.mapper().readTree(document);
        ArrayNode cases = (ArrayNode) tree.get("cases");
        for (int times = 0; times < 4; times++) {
            cases.addAll(cases.deepCopy());
        }
        byte[] large = ContractJson.mapper().writeValueAsBytes(tree);
        assertThat(large).hasSizeGreaterThan(8_000_000);

        Read<Problem> read = Documents.readProblem(large);

        assertThat(read.isSound()).isTrue();
    }

    @Nested
    class Not_the_document_that_is_expected {

        @Test
        void nothing_at_all() {
            assertThat(faults(""))
                    .containsExactly(
                            new Fault("", "The document is empty; a problem (schema listpool/problem/1) is expected."));
        }

        @Test
        void a_list() {
            assertThat(faults("[]"))
                    .extracting(Fault::message)
                    .first()
                    .asString()
                    .contains("no JSON object");
        }

        @Test
        void another_document_of_the_contract() {
            assertThat(faults("{\"schema\": \"listpool/plan/1\", \"nonsense\": 1}"))
                    .containsExactly(new Fault(
                            "/schema", "The document is a plan; a problem (schema listpool/problem/1) is expected."));
        }

        @Test
        void a_schema_that_nobody_knows() {
            assertThat(faults("{\"schema\": \"listpool/problem/9\"}"))
                    .singleElement()
                    .satisfies(fault -> assertThat(fault.pointer()).isEqualTo("/schema"));
        }

        @Test
        void no_schema_at_all_is_one_missing_field_of_many() {
            assertThat(faults("{}"))
                    .extracting(Fault::pointer)
                    .contains("/schema", "/name", "/asOf", "/hostSite", "/rules", "/weights")
                    .doesNotContain("/cases", "/sessions");
        }
    }

    @Nested
    class No_json {

        @Test
        void the_place_is_named_and_the_text_is_not_quoted() {
            assertThat(faults("{\"schema\": \"listpool/problem/1\",\n \"name\": Johnny }"))
                    .singleElement()
                    .satisfies(fault -> assertThat(fault.message())
                            .startsWith("Line 2, column ")
                            .contains("not JSON")
                            .doesNotContain("Johnny"));
        }

        @Test
        void a_file_that_is_cut_off() {
            assertThat(faults("{\"schema\": \"listpool/problem/1\", \"cases\": ["))
                    .singleElement()
                    .satisfies(fault -> assertThat(fault.message()).contains("cut off"));
        }

        @Test
        void a_field_that_stands_twice() {
            assertThat(faults("{\"name\": \"a\",\n\"name\": \"b\"}"))
                    .singleElement()
                    .satisfies(fault ->
                            assertThat(fault.message()).startsWith("Line 2").contains("the field name stands twice"));
        }

        @Test
        void text_in_another_encoding() {
            assertThat(Documents.readProblem("{\"name\": \"Zoë\"}".getBytes(ISO_8859_1))
                            .faults())
                    .hasSize(1);
        }

        @Test
        void something_after_the_end() {
            assertThat(faults("{} {}")).hasSize(1);
        }

        @Test
        void nesting_without_end() {
            assertThat(faults("[".repeat(100_000)))
                    .singleElement()
                    .satisfies(fault -> assertThat(fault.message()).contains("too deep"));
        }
    }

    @Nested
    class Faults_of_structure {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                /asOf                       | "13/02/2027"       | a date like 2027-02-13 is expected
                /asOf                       | "2027-02-30"       | a date like 2027-02-13 is expected
                /asOf                       | [2027,2,13]        | A list stands here; a date like 2027-02-13 is expected
                /asOf                       | null               | The field asOf is missing
                /sessions/0/start           | "8:30"             | a time like 08:30 is expected
                /sessions/0/start           | "24:00"            | a time like 08:30 is expected
                /sessions/0/specialties     | "ENT"              | a list is expected
                /sessions/0/specialties/0   | null               | a list or table holds no null
                /sessions/0/posts/0/count   | "1"                | a whole number is expected
                /rules/noticeDays           | 21.0               | a whole number is expected
                /rules/noticeDays           | 99999999999        | a whole number is expected
                /rules/minWeightKg          | "10"               | a number is expected
                /rules/siblingsSameDay      | "yes"              | true or false is expected
                /equipment/0/kind           | "CAPITOL"          | Maybe you meant CAPITAL.
                /cases/0/priority           | "p3"               | Maybe you meant P3.
                /cases/0/weightKg           | 1e999              | a number is expected
                /cases/0/dateOfBirth        | "1 May 2020"       | a date like 2027-02-13 is expected
                /travelMinutes/NEAR/HOST    | null               | a list or table holds no null
                /travelMinutes/NEAR/HOST    | 30.5               | a whole number is expected
                /weights/priority           | []                 | an object is expected
                /hostSite                   | 5                  | text is expected
                """)
        void a_value_that_does_not_fit_is_named_by_pointer(String pointer, String value, String message)
                throws IOException {
            ObjectNode tree = tree();
            set(tree, pointer, value);

            assertThat(faults(tree)).singleElement().satisfies(fault -> {
                assertThat(fault.pointer()).isEqualTo(pointer);
                assertThat(fault.message()).contains(message);
            });
        }

        @Test
        void an_unknown_field_is_refused_by_name_with_the_nearest_known_one() throws IOException {
            ObjectNode tree = tree();
            ((ObjectNode) tree.get("rules")).put("turnaroundMinute", 5);
            tree.put("note", "x");

            assertThat(faults(tree))
                    .containsExactly(
                            new Fault(
                                    "/rules/turnaroundMinute",
                                    "The field turnaroundMinute is not known here. Maybe you meant turnaroundMinutes."),
                            new Fault("/note", "The field note is not known here."));
        }

        @Test
        void an_unknown_key_of_a_table_is_named() throws IOException {
            ObjectNode tree = tree();
            ((ObjectNode) tree.at("/weights/priority")).put("P7", 5);

            assertThat(faults(tree))
                    .singleElement()
                    .satisfies(fault -> assertThat(fault.pointer()).isEqualTo("/weights/priority/P7"));
        }

        @Test
        void a_pointer_escapes_what_a_name_holds() throws IOException {
            ObjectNode tree = tree();
            tree.put("a/b~c", 1);

            assertThat(faults(tree)).extracting(Fault::pointer).containsExactly("/a~1b~0c");
        }

        @Test
        void every_fault_is_listed_and_no_value_is_quoted() throws IOException {
            ObjectNode tree = tree();
            set(tree, "/cases/0/dateOfBirth", "\"12-05-2020\"");
            set(tree, "/cases/0/weightKg", "\"twenty\"");
            set(tree, "/asOf", "\"Monday\"");
            tree.remove("name");

            List<Fault> faults = faults(tree);

            assertThat(faults)
                    .extracting(Fault::pointer)
                    .containsExactlyInAnyOrder("/cases/0/dateOfBirth", "/cases/0/weightKg", "/asOf", "/name");
            assertThat(faults.toString()).doesNotContain("12-05", "twenty", "Monday");
        }

        @Test
        void optional_values_lists_and_tables_may_be_absent_or_null() throws IOException {
            ObjectNode tree = tree();
            tree.remove("pinned");
            tree.putNull("equipment");
            ((ObjectNode) tree.at("/cases/0")).remove("weightKg");
            ((ObjectNode) tree.at("/cases/0")).remove("unavailable");

            Read<Problem> read = Documents.readProblem(bytes(tree));

            assertThat(read.faults()).isEmpty();
            assertThat(read.get().pinned()).isEmpty();
            assertThat(read.get().cases().getFirst().weightKg()).isNull();
        }

        @Test
        void the_figures_of_a_plan_are_free() {
            Read<Plan> read = Documents.readPlan("""
                    {"schema": "listpool/plan/1", "problemId": "p", "asOf": "2027-01-11", "needPoints": 0,
                     "kpis": {"placed": 0, "byTrust": {"H": [1, null, "x"]}}}
                    """.getBytes(UTF_8));

            assertThat(read.faults()).isEmpty();
            assertThat(read.get().kpis()).containsKey("byTrust");
        }

        private ObjectNode tree() {
            return ContractJson.mapper().valueToTree(PROBLEM);
        }

        private void set(ObjectNode tree, String pointer, String json) throws IOException {
            int slash = pointer.lastIndexOf('/');
            var parent = tree.at(pointer.substring(0, slash));
            var value = ContractJson.mapper().readTree(json);
            String step = pointer.substring(slash + 1);
            if (parent instanceof ArrayNode array) {
                array.set(Integer.parseInt(step), value);
            } else {
                ((ObjectNode) parent).set(step, value);
            }
        }

        private List<Fault> faults(ObjectNode tree) throws IOException {
            return Documents.readProblem(bytes(tree)).faults();
        }

        private byte[] bytes(ObjectNode tree) throws IOException {
            // Jackson writes a number that is no JSON number as text, so it is put in by hand.
            return ContractJson.mapper()
                    .writeValueAsString(tree)
                    .replace("\"Infinity\"", "1e999")
                    .getBytes(UTF_8);
        }
    }

    private static List<Fault> faults(String document) {
        return Documents.readProblem(document.getBytes(UTF_8)).faults();
    }

    private static byte[] demo(String name) throws IOException {
        try (InputStream in = DocumentsTest.class.getResourceAsStream("/demo/bsw/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }
}
