package org.listpool.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.listpool.house.PostgresForTests;
import org.listpool.house.ProblemException;
import org.listpool.intake.ExtractReport.Accepted;
import org.listpool.intake.ExtractReport.Rejected;
import org.listpool.model.Case;
import org.listpool.model.DateInterval;
import org.listpool.model.Flag;
import org.listpool.waitlist.PoolProblems;

/** What a pooling supplement does. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class SupplementTest {

    private static final String KEY =
            "PATIENT_PATHWAY_IDENTIFIER,ORGANISATION_CODE_(PATIENT_PATHWAY_IDENTIFIER_ISSUER)";

    @Inject
    PoolForTests pool;

    @Inject
    PoolProblems problems;

    @BeforeEach
    void start() {
        pool.clearToCollaborative();
        pool.receiveList("RNZ", ListCsv.of("RNZ", 1, 2).csv());
    }

    @Test
    void every_column_reaches_the_child() {
        ExtractReport report = pool.receiveSupplement("RNZ", """
                pathway,%s,Postcode_District,Weight_Kg,Weight_Date,Expected_Minutes,Expected_Minutes_SD,Max_Travel_Minutes,Min_Notice_Days,Pool_Consent,Unavailable,Sibling_Group,Latex_Allergy,Infection_Risk,Diabetes,Learning_Disability,Autism,Interpreter_Language,Extra_Equipment,Preop_Expires,Consent_Expires,Imaging_Ready_From,Consultant_Override,IMD_Decile
                x,RNZP1,RNZ,sp1 3ab,21.5,01/12/2026,31,7,90,14,yes,2027-02-05/2027-02-07; 13/03/2027,FAM1,Y,N,N,N,1,Polish,WAND,2027-05-01,2027-06-01,2027-02-01,N,3
                """.formatted(KEY));

        assertThat(report.rejected()).isEmpty();
        Case child = child("RNZ:RNZP1");
        assertThat(child.postcodeDistrict()).isEqualTo("SP1");
        assertThat(child.weightKg()).isEqualTo(21.5);
        assertThat(child.expectedMinutes()).isEqualTo(31);
        assertThat(child.sdMinutes()).isEqualTo(7);
        assertThat(child.maxTravelMinutes()).isEqualTo(90);
        assertThat(child.noticeDays()).isEqualTo(14);
        assertThat(child.poolConsent()).isTrue();
        assertThat(child.unavailable())
                .containsExactly(
                        new DateInterval(LocalDate.parse("2027-02-05"), LocalDate.parse("2027-02-07")),
                        new DateInterval(LocalDate.parse("2027-03-13"), LocalDate.parse("2027-03-13")));
        assertThat(child.siblingGroup()).isEqualTo("FAM1");
        assertThat(child.flags()).containsExactly(Flag.LATEX_ALLERGY, Flag.AUTISM, Flag.INTERPRETER);
        assertThat(child.equipment()).containsExactly("MICROSCOPE", "GROMMET_TRAY", "WAND");
        assertThat(child.preopExpires()).isEqualTo("2027-05-01");
        assertThat(child.consentExpires()).isEqualTo("2027-06-01");
        assertThat(child.imagingReadyFrom()).isEqualTo("2027-02-01");
        assertThat(child.consultantOverride()).isFalse();
        assertThat(child.imdDecile()).isEqualTo(3);
    }

    @Test
    void a_child_needs_details_until_district_weight_and_consent_are_known() {
        assertThat(send("Postcode_District,Weight_Kg", "RNZP1,RNZ,SP1,20").needsDetails())
                .isEqualTo(2);
        assertThat(send("Pool_Consent", "RNZP1,RNZ,N").needsDetails()).isEqualTo(1);
    }

    @Test
    void a_column_that_the_file_lacks_keeps_what_was_known_and_an_empty_cell_clears_it() {
        send("Postcode_District,Weight_Kg", "RNZP1,RNZ,SP1,20");

        ExtractReport report = send("Weight_Kg", "RNZP1,RNZ,");

        assertThat(report.accepted()).isEqualTo(new Accepted(0, 1, 0));
        assertThat(child("RNZ:RNZP1").postcodeDistrict()).isEqualTo("SP1");
        assertThat(child("RNZ:RNZP1").weightKg()).isNull();
    }

    @Test
    void the_same_supplement_again_changes_nothing() {
        send("Weight_Kg,Autism", "RNZP1,RNZ,20.50,Y");

        assertThat(send("Autism,Weight_Kg", "RNZP1,RNZ,yes,20.5").accepted()).isEqualTo(new Accepted(0, 0, 1));
    }

    @Test
    void details_that_come_before_the_pathway_wait_for_it() {
        ExtractReport early = send("Weight_Kg", "RNZP9,RNZ,31");
        pool.receiveList("RNZ", ListCsv.of("RNZ", 1, 2, 9).csv());

        assertThat(early.accepted().added()).isEqualTo(1);
        assertThat(early.notYetListed()).isEqualTo(1);
        assertThat(child("RNZ:RNZP9").weightKg()).isEqualTo(31);
    }

    @Test
    void details_of_another_trust_s_child_are_not_taken() {
        pool.receiveList("RD1", ListCsv.of("RD1", 5).csv());

        ExtractReport report = send("Weight_Kg", "RNZP1,RNZ,20\nRD1P5,RD1,20");

        assertThat(report.rejected())
                .extracting(Rejected::row, Rejected::code)
                .containsExactly(tuple(3, RejectionCode.PROVIDER));
        assertThat(child("RD1:RD1P5").weightKg()).isNull();
    }

    @ParameterizedTest(name = "{1} in {0}: {2}")
    @CsvSource({
        "Weight_Kg, heavy, VALUE",
        "Weight_Kg, -3, VALUE",
        "Weight_Kg, 2000, VALUE",
        "Postcode_District, Bath, VALUE",
        "Pool_Consent, maybe, VALUE",
        "Expected_Minutes, 12.5, VALUE",
        "Unavailable, 2027-02-07/2027-02-05, DATE",
        "Unavailable, half term, DATE",
        "Preop_Expires, 2027-02-30, DATE",
        "Extra_Equipment, LASER, VALUE",
        "IMD_Decile, 11, VALUE",
    })
    void what_cannot_be_read_is_told_by_row_column_and_code(String column, String cell, RejectionCode code) {
        ExtractReport report = send(column, "RNZP1,RNZ," + cell + "\nRNZP2,RNZ,");

        assertThat(report.rejected())
                .extracting(Rejected::row, Rejected::column, Rejected::code)
                .containsExactly(tuple(2, column, code));
        assertThat(report.accepted().added()).isEqualTo(1);
    }

    @Test
    void a_pathway_that_stands_twice_counts_once() {
        assertThat(send("Weight_Kg", "RNZP1,RNZ,20\nRNZP1,rnz,21").rejected())
                .extracting(Rejected::row, Rejected::code)
                .containsExactly(tuple(3, RejectionCode.DUPLICATE));
    }

    @Test
    void a_waiting_list_sent_as_a_supplement_is_refused() {
        assertThatThrownBy(
                        () -> pool.receiveSupplement("RNZ", ListCsv.of("RNZ", 1).csv()))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("check the kind");
    }

    private ExtractReport send(String columns, String rows) {
        return pool.receiveSupplement("RNZ", KEY + "," + columns + "\n" + rows + "\n");
    }

    private Case child(String id) {
        return problems.current(LocalDate.parse("2027-01-11"), List.of(), List.of()).cases().stream()
                .filter(c -> c.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
