package org.listpool.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.listpool.house.PostgresForTests;
import org.listpool.intake.ExtractReport.Rejected;

/** What becomes of one row of an extract. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class WaitingListRowsTest {

    private static final String CLOCK = "REFERRAL_TO_TREATMENT_PERIOD_START_DATE";

    @Inject
    PoolForTests pool;

    @BeforeEach
    void start() {
        pool.clearToCollaborative();
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({
        "2026-06-01, REFERRAL_TO_TREATMENT_PERIOD_START_DATE",
        "01/06/2026, REFERRAL_TO_TREATMENT_PERIOD_START_DATE",
        "1/6/2026, REFERRAL_TO_TREATMENT_PERIOD_START_DATE",
        "2026-06-01 00:00:00, REFERRAL_TO_TREATMENT_PERIOD_START_DATE",
        "2026-06-01T23:30:00Z, REFERRAL_TO_TREATMENT_PERIOD_START_DATE",
        "01/06/2026 00:00, REFERRAL_TO_TREATMENT_PERIOD_START_DATE",
        "20260601, REFERRAL_TO_TREATMENT_PERIOD_START_DATE",
        "d151, Proposed_Procedure_OPCS_Code",
        "D15.1, Proposed_Procedure_OPCS_Code",
        "4, Procedure_Priority_Code",
        "'p4 ', Procedure_Priority_Code",
        "P4, Procedure_Priority_Code",
        "irtt, Waiting_List_Type",
        "rnz, ORGANISATION_IDENTIFIER_(CODE_OF_PROVIDER)",
        "RNZ00, ORGANISATION_IDENTIFIER_(CODE_OF_PROVIDER)",
    })
    void a_spelling_of_the_same_changes_nothing(String cell, String column) {
        send(ListCsv.of("RNZ", 1));

        ExtractReport report = send(ListCsv.of("RNZ").child(1, column, cell));

        assertThat(report.rejected()).isEmpty();
        assertThat(report.accepted().unchanged()).isEqualTo(1);
    }

    @Test
    void an_nhs_number_may_be_written_with_spaces() {
        send(ListCsv.of("RNZ", 1));
        String number = ListCsv.nhsNumber(1);

        ExtractReport report = send(ListCsv.of("RNZ")
                .child(
                        1,
                        "NHS_NUMBER",
                        number.substring(0, 3) + " " + number.substring(3, 6) + " " + number.substring(6)));

        assertThat(report.accepted().unchanged()).isEqualTo(1);
    }

    @ParameterizedTest(name = "{1} in {0}: {2}")
    @CsvSource({
        "NHS_NUMBER, 9434765918, NHS_NUMBER",
        "NHS_NUMBER, 9999999999, NHS_NUMBER",
        "NHS_NUMBER, 0000000000, NHS_NUMBER",
        "NHS_NUMBER, 943476591, NHS_NUMBER",
        "NHS_NUMBER, 94347659190, NHS_NUMBER",
        "NHS_NUMBER, '', REQUIRED",
        "REFERRAL_TO_TREATMENT_PERIOD_START_DATE, '', CLOCK_MISSING",
        "REFERRAL_TO_TREATMENT_PERIOD_START_DATE, 2027-01-12, CLOCK_FUTURE",
        "REFERRAL_TO_TREATMENT_PERIOD_START_DATE, 31/02/2026, DATE",
        "REFERRAL_TO_TREATMENT_PERIOD_START_DATE, 06/13/2026, DATE",
        "PERSON_BIRTH_DATE, yesterday, DATE",
        "PERSON_BIRTH_DATE, 2027-01-11, DATE",
        "PERSON_BIRTH_DATE, '', REQUIRED",
        "DECISION_TO_ADMIT_DATE, 2026-99-01, DATE",
        "TCI_Date, soon, DATE",
        "Week_Ending_Date, 2027-01-03, DATE",
        "ORGANISATION_IDENTIFIER_(CODE_OF_PROVIDER), RD1, PROVIDER",
        "ORGANISATION_IDENTIFIER_(CODE_OF_PROVIDER), XYZ, PROVIDER",
        "ORGANISATION_IDENTIFIER_(CODE_OF_PROVIDER), '', REQUIRED",
        "Proposed_Procedure_OPCS_Code, Z99.9, PROCEDURE",
        "Proposed_Procedure_OPCS_Code, '', REQUIRED",
        "PATIENT_PATHWAY_IDENTIFIER, '', REQUIRED",
        "PATIENT_PATHWAY_IDENTIFIER, RNZP1, DUPLICATE",
    })
    void a_faulty_row_is_rejected_by_row_column_and_code_and_no_other_row_is_lost(
            String column, String cell, RejectionCode code) {
        ExtractReport report = send(ListCsv.of("RNZ", 1).child(2, column, cell).child(3));

        assertThat(report.rejected())
                .extracting(Rejected::row, Rejected::column, Rejected::code)
                .containsExactly(tuple(3, column, code));
        assertThat(report.rejected())
                .allMatch(r -> cell.isEmpty() || !r.message().contains(cell));
        assertThat(report.accepted().added()).isEqualTo(2);
        assertThat(report.rows()).isEqualTo(3);
    }

    @ParameterizedTest(name = "{1} in {0}: {2}")
    @CsvSource({
        "Waiting_List_Type, ORTT, NOT_INPATIENT",
        "Waiting_List_Type, INON, NOT_INPATIENT",
        "PERSON_BIRTH_DATE, 2009-01-10, ADULT",
        "ACTIVITY_TREATMENT_FUNCTION_CODE, 420, OTHER_SPECIALTY",
        "TCI_Date, 2027-02-01, HAS_TCI",
    })
    void a_row_of_nobody_in_the_pool_is_counted_and_is_no_error(String column, String cell, ExclusionReason reason) {
        ExtractReport report = send(ListCsv.of("RNZ", 1).child(2, column, cell));

        assertThat(report.excluded()).containsExactly(new ExtractReport.Excluded(reason, 1));
        assertThat(report.rejected()).isEmpty();
        assertThat(report.accepted().added()).isEqualTo(1);
    }

    @Test
    void eighteen_on_the_day_after_the_census_is_a_child() {
        assertThat(send(ListCsv.of("RNZ").child(1, "PERSON_BIRTH_DATE", "2009-01-11"))
                        .accepted()
                        .added())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-01-10", "2027-01-11"})
    void a_clock_may_start_up_to_the_day_the_file_was_made(String day) {
        assertThat(send(ListCsv.of("RNZ").child(1, CLOCK, day)).accepted().added())
                .isEqualTo(1);
    }

    @Test
    void an_excluded_row_is_not_an_error_however_faulty() {
        ExtractReport report = send(ListCsv.of("RNZ", 1)
                .child(2, "Waiting_List_Type", "ORTT", "NHS_NUMBER", "1", CLOCK, "", "TCI_Date", "soon"));

        assertThat(report.rejected()).isEmpty();
        assertThat(report.excluded()).hasSize(1);
    }

    @Test
    void a_priority_that_nobody_can_read_is_a_warning_and_the_child_counts_without_one() {
        ExtractReport report = send(ListCsv.of("RNZ").child(1, "Procedure_Priority_Code", "urgent"));

        assertThat(report.accepted().added()).isEqualTo(1);
        assertThat(report.warnings()).extracting(Rejected::row).containsExactly(2);
    }

    @Test
    void a_sound_row_counts_where_an_earlier_one_of_the_same_pathway_is_faulty() {
        ExtractReport report =
                send(ListCsv.of("RNZ").child(1, "NHS_NUMBER", "1").child(1));

        assertThat(report.accepted().added()).isEqualTo(1);
        assertThat(report.rejected()).extracting(Rejected::code).containsExactly(RejectionCode.NHS_NUMBER);
    }

    @Test
    void headers_match_whatever_their_case_spaces_underscores_brackets_and_order() {
        ExtractReport report = pool.receiveList("RNZ", """
                \uFEFF[Proposed Procedure OPCS Code], nhs number ,Person_Birth_Date,PATIENT PATHWAY IDENTIFIER,organisation code patient pathway identifier issuer,Activity-Treatment-Function-Code,waiting_list_type,(REFERRAL_TO_TREATMENT_PERIOD_START_DATE),Something Else

                F34.7,%s,01/04/2018,X1,RNZ,120,IRTT,2026-06-01,"a, b
                c"
                """.formatted(ListCsv.nhsNumber(1)));

        assertThat(report.rejected()).isEmpty();
        assertThat(report.accepted().added()).isEqualTo(1);
    }

    @Test
    void rejections_stand_in_the_order_of_the_rows() {
        ExtractReport report = send(ListCsv.of("RNZ", 1)
                .child(2, CLOCK, "")
                .child(3, "NHS_NUMBER", "1")
                .child(4, "TCI_Date", "x"));

        assertThat(report.rejected()).extracting(Rejected::row).isEqualTo(List.of(3, 4, 5));
    }

    private ExtractReport send(ListCsv file) {
        return pool.receiveList("RNZ", file.csv());
    }
}
