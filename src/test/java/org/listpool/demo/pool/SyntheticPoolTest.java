package org.listpool.demo.pool;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.listpool.check.PlanChecker;
import org.listpool.check.faults.CollaborativeFaults;
import org.listpool.check.faults.ProblemFaults;
import org.listpool.model.Case;
import org.listpool.model.Collaborative;
import org.listpool.model.Equipment;
import org.listpool.model.EquipmentKind;
import org.listpool.model.Plan;
import org.listpool.model.Problem;
import org.listpool.model.Site;
import org.listpool.model.StaffMember;
import org.listpool.planning.PlanSearch;
import org.listpool.planning.SearchSettings;
import org.listpool.wire.ContractJson;
import org.listpool.wire.Documents;

class SyntheticPoolTest {

    private static final LocalDate AS_OF = LocalDate.parse("2027-01-11");
    private static final int CHILDREN = 1215;

    @TempDir
    static Path folder;

    @BeforeAll
    static void make_a_pool_of_the_size_of_the_replay_pool() throws IOException {
        SyntheticPool.write(settings(CHILDREN, 1), folder);
    }

    @Test
    void the_same_seed_writes_the_same_bytes_and_another_seed_others(@TempDir Path again, @TempDir Path other)
            throws IOException {
        SyntheticPool.write(settings(CHILDREN, 1), again);
        SyntheticPool.write(settings(CHILDREN, 2), other);

        for (Path file : files(folder)) {
            byte[] bytes = Files.readAllBytes(file);
            assertThat(again.resolve(file.getFileName())).hasBinaryContent(bytes);
            assertThat(Files.readAllBytes(other.resolve(file.getFileName())))
                    .as(file.getFileName().toString())
                    .isNotEqualTo(bytes);
        }
        assertThat(files(folder)).hasSize(9);
    }

    @Test
    void the_documents_have_no_fault() throws IOException {
        Problem problem = problem(folder);
        Collaborative collaborative = Documents.readCollaborative(
                        Files.readAllBytes(folder.resolve("collaborative.json")))
                .get();

        assertThat(ProblemFaults.find(problem)).isEmpty();
        assertThat(CollaborativeFaults.find(collaborative)).isEmpty();
        assertThat(Problem.of(collaborative, AS_OF, problem.cases(), List.of(), List.of()))
                .isEqualTo(problem);
    }

    @Test
    void the_problem_without_files_is_the_one_in_the_file() throws IOException {
        assertThat(SyntheticPool.problem(settings(CHILDREN, 1))).isEqualTo(problem(folder));
    }

    @Test
    void it_is_as_large_as_the_replay_pool() throws IOException {
        Problem problem = problem(folder);

        assertThat(problem.cases()).hasSize(CHILDREN + 4);
        assertThat(problem.sessions()).hasSize(12);
        assertThat(problem.staff()).hasSize(66);
        assertThat(problem.sessions())
                .extracting("date")
                .contains(LocalDate.parse("2027-02-13"), LocalDate.parse("2027-03-14"));
        assertThat(problem.cases())
                .filteredOn(child -> child.specialty().equals("ENT"))
                .hasSizeBetween(100, 190);
        assertThat(problem.cases())
                .filteredOn(child -> child.rttClockStart().isBefore(AS_OF.minusDays(364)))
                .hasSizeBetween(200, 360);
        assertThat(problem.cases())
                .filteredOn(child -> child.siblingGroup() != null)
                .hasSizeBetween(20, 80);
    }

    @Test
    void every_nhs_number_begins_with_9_and_only_the_planted_ones_are_wrong() throws IOException {
        int wrong = 0;
        for (String trust : Likeness.TRUSTS) {
            for (NamedCsvRecord row : rows(folder, trust)) {
                String number = row.getField(3).replace(" ", "");
                assertThat(number).matches("9\\d{9}").isNotEqualTo("9999999999");
                boolean right = NhsNumbers.checkDigit(number.substring(0, 9)) == number.charAt(9) - '0';
                wrong += right ? 0 : 1;
            }
        }
        assertThat(wrong)
                .isEqualTo(planted("RNZ", "badNhsNumber")
                        + planted("RD1", "badNhsNumber")
                        + planted("RN3", "badNhsNumber"))
                .isPositive();
    }

    @Test
    void nhs_numbers_are_handed_out_once() {
        NhsNumbers numbers = new NhsNumbers(3);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 50_000; i++) {
            assertThat(seen.add(numbers.next())).isTrue();
        }
        assertThat(NhsNumbers.spoilt("9434765919")).isEqualTo("9434765910");
        assertThat(NhsNumbers.checkDigit("943476591")).isEqualTo(9);
    }

    @Test
    void the_truth_is_what_the_files_hold() throws IOException {
        int entries = 0;
        for (String trust : Likeness.TRUSTS) {
            List<NamedCsvRecord> rows = rows(folder, trust);
            Set<String> pathways = new HashSet<>();
            int duplicates = 0;
            for (NamedCsvRecord row : rows) {
                duplicates += pathways.add(row.getField(10)) ? 0 : 1;
            }
            JsonNode truth = truth().at("/expected/" + trust);
            int faults = 0;
            for (JsonNode count : truth.get("faults")) {
                faults += count.intValue();
                assertThat(count.intValue()).isPositive();
            }
            assertThat(rows).hasSize(truth.get("rows").intValue());
            assertThat(truth.get("children").intValue() + faults).isEqualTo(rows.size());
            assertThat(duplicates).isEqualTo(planted(trust, "duplicate"));
            assertThat(count(rows, 2, "ORTT")).isEqualTo(planted(trust, "outpatient"));
            assertThat(count(rows, 18, "")).isEqualTo(planted(trust, "missingClock"));
            assertThat(count(rows, 32, "Z99.9")).isEqualTo(planted(trust, "unknownProcedure"));
            assertThat(supplement(trust)).hasSize(truth.get("children").intValue());
            entries += truth.get("children").intValue();
        }
        assertThat(truth().get("entries").intValue()).isEqualTo(entries).isEqualTo(CHILDREN + 4);
        assertThat(truth().get("onTwoLists").intValue()).isEqualTo(4);
    }

    @Test
    void each_trust_writes_in_its_own_dialect() throws IOException {
        assertThat(Files.readString(folder.resolve("RNZ-open-pathways.csv")))
                .startsWith("DATE_AND_TIME_DATA_SET_CREATED,Week_Ending_Date,")
                .contains("\r\n2027-01-11,2027-01-10,IRTT,9");
        assertThat(Files.readString(folder.resolve("RD1-open-pathways.csv")))
                .startsWith("\uFEFFDATE_AND_TIME_DATA_SET_CREATED,WEEK_ENDING_DATE,")
                .contains("\r\n11/01/2027,10/01/2027,IRTT,9");
        assertThat(Files.readString(folder.resolve("RN3-open-pathways.csv")))
                .startsWith("date and time data set created,week ending date,")
                .contains("\r\n2027-01-11 00:00:00,2027-01-10 00:00:00,IRTT,9");
    }

    @Test
    void a_child_on_two_lists_has_one_person_and_one_nhs_number() throws IOException {
        Set<String> people = new HashSet<>();
        List<String> twice = new ArrayList<>();
        for (Case child : problem(folder).cases()) {
            if (!people.add(String.valueOf(child.personId()))) {
                twice.add(child.id());
            }
        }
        Set<String> numbers = new HashSet<>();
        for (String trust : Likeness.TRUSTS) {
            for (NamedCsvRecord row : rows(folder, trust)) {
                numbers.add(row.getField(3).replace(" ", ""));
            }
        }

        assertThat(twice).hasSize(4);
        int faultyNumbers = 0;
        for (String trust : Likeness.TRUSTS) {
            for (JsonNode count : truth().at("/expected/" + trust + "/faults")) {
                faultyNumbers += count.intValue();
            }
            faultyNumbers -= planted(trust, "duplicate");
        }
        assertThat(numbers).hasSize(CHILDREN + faultyNumbers);
    }

    @Test
    void ten_times_the_children_have_ten_times_the_sessions_and_people() {
        Collaborative ten = collaborative(settings(12_000, 1));

        assertThat(ten.sessions()).hasSizeBetween(118, 120);
        assertThat(ten.staff()).hasSize(660);
        assertThat(ten.sessions()).extracting("site").contains("RNZ02", "RD130", "RN325");
        assertThat(ten.sites()).allSatisfy(site -> assertThat(site.wardPlaces()).isEqualTo(54));
        assertThat(CollaborativeFaults.find(ten)).isEmpty();
    }

    @Test
    void a_pool_of_one_child_is_possible(@TempDir Path small) throws IOException {
        SyntheticPool.write(settings(1, 5), small);

        Problem problem = problem(small);
        assertThat(problem.cases()).hasSize(1);
        assertThat(problem.sessions()).hasSize(2);
        assertThat(ProblemFaults.find(problem)).isEmpty();
    }

    @Test
    void what_is_asked_to_be_scarce_is() {
        Collaborative plenty = collaborative(settings(CHILDREN, 1));
        Collaborative scarce = collaborative(new PoolSettings(CHILDREN, 1, AS_OF, Set.of(Scarcity.values())));

        assertThat(days(scarce)).isLessThan(days(plenty) * 3 / 4);
        assertThat(scarce.sites().stream().mapToInt(Site::wardPlaces).sum()).isEqualTo(6);
        assertThat(trays(scarce)).isLessThan(trays(plenty) * 2 / 3);
    }

    @Test
    void a_sound_plan_of_a_small_pool_is_found(@TempDir Path small) throws IOException {
        SyntheticPool.write(settings(150, 4), small);
        Problem problem = problem(small);

        Plan plan = PlanSearch.of(
                        problem,
                        problem.name(),
                        new SearchSettings(Duration.ofSeconds(20), 200, 1, 1),
                        (elapsed, need, score, draft) -> {})
                .run();

        assertThat(PlanChecker.check(problem, plan)).isEmpty();
        assertThat(plan.needPoints()).isPositive();
    }

    private static PoolSettings settings(int children, long seed) {
        return new PoolSettings(children, seed, AS_OF, Set.of());
    }

    private static Collaborative collaborative(PoolSettings settings) {
        return new ResourceMaker(settings, new Chance(settings.seed())).make();
    }

    private static int days(Collaborative collaborative) {
        return collaborative.staff().stream()
                .map(StaffMember::availableDates)
                .mapToInt(List::size)
                .sum();
    }

    private static int trays(Collaborative collaborative) {
        return collaborative.equipment().stream()
                .filter(owned -> owned.kind() == EquipmentKind.TRAY)
                .mapToInt(Equipment::count)
                .sum();
    }

    private static Problem problem(Path folder) throws IOException {
        return Documents.readProblem(Files.readAllBytes(folder.resolve("problem.json")))
                .get();
    }

    private static JsonNode truth() throws IOException {
        return ContractJson.mapper().readTree(Files.readAllBytes(folder.resolve("truth.json")));
    }

    private static int planted(String trust, String fault) throws IOException {
        return truth().at("/expected/" + trust + "/faults/" + fault).intValue();
    }

    private static long count(List<NamedCsvRecord> rows, int column, String value) {
        return rows.stream().filter(row -> row.getField(column).equals(value)).count();
    }

    private static List<NamedCsvRecord> rows(Path folder, String trust) throws IOException {
        return csv(folder.resolve(trust + "-open-pathways.csv"));
    }

    private static List<NamedCsvRecord> supplement(String trust) throws IOException {
        return csv(folder.resolve(trust + "-supplement.csv"));
    }

    private static List<NamedCsvRecord> csv(Path file) throws IOException {
        String text = Files.readString(file).replace("\uFEFF", "");
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(text)) {
            return reader.stream().toList();
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
