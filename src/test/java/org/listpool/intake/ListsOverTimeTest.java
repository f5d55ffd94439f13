package org.listpool.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.listpool.house.PostgresForTests;
import org.listpool.house.ProblemException;
import org.listpool.intake.ExtractReport.Accepted;
import org.listpool.intake.ExtractReport.Rejected;
import org.listpool.model.Case;
import org.listpool.waitlist.EntryEvent;
import org.listpool.waitlist.EntryEvent.What;
import org.listpool.waitlist.EntryStatus;
import org.listpool.waitlist.PoolProblems;
import org.listpool.waitlist.WaitingListEntries;

/** A list from one file to the next. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ListsOverTimeTest {

    private static final String NEXT_WEEK = "2027-01-17";

    @Inject
    PoolForTests pool;

    @Inject
    WaitingListEntries entries;

    @Inject
    PoolProblems problems;

    @BeforeEach
    void start() {
        pool.clearToCollaborative();
        pool.receiveList("RNZ", ListCsv.of("RNZ", 1, 2, 3).csv());
    }

    @Test
    void a_child_missing_from_the_newer_file_has_left_is_kept_and_comes_back() {
        ExtractReport without = nextWeek(ListCsv.of("RNZ", 1, 3));

        assertThat(without.left()).isEqualTo(1);
        assertThat(without.accepted()).isEqualTo(new Accepted(0, 0, 2));
        assertThat(entries.findByCaseId("RNZ:RNZP2"))
                .extracting(e -> e.status(), e -> e.leftReason())
                .containsExactly(EntryStatus.LEFT, "NOT_LISTED");
        assertThat(waiting()).containsExactly("RNZ:RNZP1", "RNZ:RNZP3");

        ExtractReport again = nextWeek(ListCsv.of("RNZ", 1, 2, 3));

        assertThat(again.accepted()).isEqualTo(new Accepted(0, 1, 2));
        assertThat(waiting()).containsExactly("RNZ:RNZP1", "RNZ:RNZP2", "RNZ:RNZP3");
        assertThat(entries.listEvents("RNZ:RNZP2"))
                .extracting(EntryEvent::what)
                .containsExactly(What.FIRST_SEEN, What.LEFT, What.RETURNED);
    }

    @Test
    void a_child_with_a_date_given_leaves_the_pool_with_that_reason() {
        ExtractReport report = nextWeek(ListCsv.of("RNZ", 1, 2).child(3, "TCI_Date", "2027-01-20"));

        assertThat(report.left()).isEqualTo(1);
        assertThat(entries.findByCaseId("RNZ:RNZP3"))
                .extracting(e -> e.leftReason())
                .isEqualTo("HAS_TCI");
    }

    @Test
    void a_child_whose_row_is_faulty_this_week_has_not_left() {
        ExtractReport report = nextWeek(ListCsv.of("RNZ", 1, 2).child(3, "NHS_NUMBER", "1"));

        assertThat(report.left()).isZero();
        assertThat(report.rejected()).hasSize(1);
        assertThat(waiting()).contains("RNZ:RNZP3");
    }

    @Test
    void what_changed_is_written_down_without_any_identifier_s_value() {
        ExtractReport report = nextWeek(ListCsv.of("RNZ", 1, 2)
                .child(
                        3,
                        "Procedure_Priority_Code",
                        "P2",
                        "PERSON_BIRTH_DATE",
                        "2018-04-02",
                        "LOCAL_PATIENT_IDENTIFIER",
                        "L99"));

        assertThat(report.accepted()).isEqualTo(new Accepted(0, 1, 2));
        assertThat(entries.listEvents("RNZ:RNZP3").getLast().changes())
                .containsExactly("priority P4 -> P2", "localPatientIdentifier", "dateOfBirth");
    }

    @Test
    void an_older_file_changes_nothing() {
        nextWeek(ListCsv.of("RNZ", 1, 2, 3));

        assertThatThrownBy(() -> pool.receiveList("RNZ", ListCsv.of("RNZ", 1).csv()))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("2027-01-17");
        assertThat(waiting()).hasSize(3);
    }

    @Test
    void one_trust_s_file_never_marks_another_s_children_as_left() {
        pool.receiveList("RD1", ListCsv.of("RD1", 7).csv());

        assertThat(waiting()).contains("RD1:RD1P7", "RNZ:RNZP1");
    }

    @Test
    void the_same_child_on_two_trusts_lists_is_flagged_for_both_and_is_one_person() {
        ExtractReport other = pool.receiveList("RD1", ListCsv.of("RD1", 1, 9).csv());
        ExtractReport own = pool.receiveList("RNZ", ListCsv.of("RNZ", 1, 2, 3).csv());

        assertThat(other.onOtherLists()).containsExactly("RD1:RD1P1");
        assertThat(own.onOtherLists()).containsExactly("RNZ:RNZP1");
        List<Case> cases = cases();
        assertThat(person(cases, "RD1:RD1P1")).isEqualTo(person(cases, "RNZ:RNZP1"));
        assertThat(cases).hasSize(5);
        assertThat(cases.stream().map(Case::personId).distinct()).hasSize(4);
    }

    @Test
    void a_pathway_on_another_trust_s_list_is_not_taken_over_until_that_trust_lets_it_go() {
        String taken = ListCsv.of("RD1", 7)
                .child(
                        1,
                        "PATIENT_PATHWAY_IDENTIFIER",
                        "RNZP1",
                        "ORGANISATION_CODE_(PATIENT_PATHWAY_IDENTIFIER_ISSUER)",
                        "RNZ")
                .csv();

        ExtractReport early = pool.receiveList("RD1", taken);
        nextWeek(ListCsv.of("RNZ", 2, 3));
        ExtractReport later = pool.receiveList("RD1", taken);

        assertThat(early.rejected())
                .extracting(Rejected::row, Rejected::code)
                .containsExactly(tuple(3, RejectionCode.PROVIDER));
        assertThat(later.rejected()).isEmpty();
        assertThat(entries.findByCaseId("RNZ:RNZP1"))
                .extracting(e -> e.provider(), e -> e.status())
                .containsExactly("RD1", EntryStatus.WAITING);
    }

    @Test
    void many_uploads_at_once_leave_each_child_once() throws Exception {
        List<Callable<ExtractReport>> uploads = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            for (String trust : Bsw.TRUSTS) {
                uploads.add(() -> pool.receiveList(
                        trust, ListCsv.of(trust, 11, 12, 13, 14).csv()));
            }
        }

        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            int added = 0;
            for (Future<ExtractReport> upload : threads.invokeAll(uploads)) {
                added += upload.get().accepted().added();
            }
            assertThat(added).isEqualTo(12);
        }
        assertThat(waiting()).hasSize(12);
    }

    @Test
    void twelve_thousand_rows_are_taken_in_at_once() {
        ListCsv file = ListCsv.of("RNZ");
        for (int child = 1; child <= 12_000; child++) {
            file.child(child);
        }

        ExtractReport report = nextWeek(file);

        assertThat(report.accepted()).isEqualTo(new Accepted(11_997, 0, 3));
    }

    private ExtractReport nextWeek(ListCsv file) {
        return pool.receiveList("RNZ", file.csv().replace(ListCsv.CENSUS, NEXT_WEEK));
    }

    private List<String> waiting() {
        return cases().stream().map(Case::id).toList();
    }

    private List<Case> cases() {
        return problems.current(LocalDate.parse("2027-01-18"), List.of(), List.of())
                .cases();
    }

    private static String person(List<Case> cases, String id) {
        return cases.stream()
                .filter(c -> c.id().equals(id))
                .map(c -> String.valueOf(c.personId()))
                .findFirst()
                .orElseThrow();
    }
}
