package org.listpool.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class DatesCsvTest {

    @Test
    void a_row_holds_what_the_trust_needs_to_book_the_child() {
        String csv = DatesCsv.of(List.of(row("RD100000000000000015", "L0000015")));

        assertThat(csv.split("\r\n")).hasSize(2);
        assertThat(csv)
                .startsWith("ORGANISATION_CODE_(PATIENT_PATHWAY_IDENTIFIER_ISSUER),PATIENT_PATHWAY_IDENTIFIER,")
                .endsWith("RD1,RD100000000000000015,L0000015,RD1,2027-02-13,RNZ02,2027-02-13-T1,T1,07:30,08:30,E20.1,"
                        + "2027-01-23\r\n");
    }

    @Test
    void what_a_spreadsheet_would_run_as_a_formula_is_made_text() {
        String csv =
                DatesCsv.of(List.of(row("=HYPERLINK(\"x\",\"y\")", "@SUM(A1)"), row("+1", "-1"), row("\tx", "a,b")));

        assertThat(csv)
                .contains("\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\",'@SUM(A1),")
                .contains("'+1,'-1,")
                .contains("'\tx,\"a,b\",");
    }

    @Test
    void what_is_not_known_is_left_empty() {
        DateRow row = new DateRow(
                "RD1",
                "P1",
                null,
                "RD1",
                LocalDate.parse("2027-02-13"),
                "RNZ02",
                "S",
                "T1",
                LocalTime.of(7, 30),
                LocalTime.of(8, 30),
                null,
                null);

        assertThat(DatesCsv.of(List.of(row))).endsWith("RD1,P1,,RD1,2027-02-13,RNZ02,S,T1,07:30,08:30,,\r\n");
    }

    private static DateRow row(String pathway, String local) {
        return new DateRow(
                "RD1",
                pathway,
                local,
                "RD1",
                LocalDate.parse("2027-02-13"),
                "RNZ02",
                "2027-02-13-T1",
                "T1",
                LocalTime.of(7, 30),
                LocalTime.of(8, 30),
                "E20.1",
                LocalDate.parse("2027-01-23"));
    }
}
