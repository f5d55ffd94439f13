package org.listpool.scenario.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.listpool.whatif.compare.Compared;
import org.listpool.whatif.compare.ComparedPools;
import org.listpool.whatif.compare.Comparison;

/** The spreadsheet as another program reads it. */
class ComparisonXlsxTest {

    private static List<Row> read(Comparison comparison, String sheet) throws IOException {
        byte[] bytes = ComparisonXlsx.of(comparison, ComparisonCsvTest.notes());
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            return workbook.findSheet(sheet).orElseThrow().read();
        }
    }

    private static Row row(List<Row> rows, String first, String second) {
        return rows.stream()
                .filter(row -> Objects.equals(row.getCellRawValue(0).orElse(""), first)
                        && Objects.equals(row.getCellRawValue(1).orElse(""), second))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void it_has_a_sheet_for_each_question() throws IOException {
        byte[] bytes = ComparisonXlsx.of(ComparisonCsvTest.comparison(), ComparisonCsvTest.notes());

        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            assertThat(workbook.getSheets().map(Sheet::getName))
                    .containsExactly("Figures", "Gained and lost", "Children", "Resources", "Loans", "Cost", "Notes");
        }
    }

    @Test
    void figures_are_numbers_with_their_difference_and_judgement() throws IOException {
        List<Row> rows = read(ComparisonCsvTest.comparison(), "Figures");

        assertThat(rows.getFirst().stream().map(cell -> cell.getText()))
                .containsExactly(
                        "Figure",
                        "Unit",
                        "Better",
                        "One day",
                        "Two days",
                        "Two days: difference",
                        "Two days: judgement");
        Row need = row(rows, "Need points met", "points");
        assertThat(need.getCell(3).getType()).isEqualTo(CellType.NUMBER);
        assertThat(need.getCellAsNumber(3).orElseThrow()).isEqualByComparingTo("280");
        assertThat(need.getCellAsNumber(4).orElseThrow()).isEqualByComparingTo("848");
        assertThat(need.getCellAsNumber(5).orElseThrow()).isEqualByComparingTo("568");
        assertThat(need.getCellAsString(6)).contains("better");
        Row share = row(rows, "Share of the list cleared", "share");
        assertThat(share.getCellAsNumber(4).orElseThrow()).isEqualByComparingTo("0.8"); // 4 of 5
        assertThat(share.getCellAsString(6)).contains("lists differ");
    }

    @Test
    void children_gained_and_lost_stand_with_their_case_ids() throws IOException {
        List<Row> rows = read(ComparisonCsvTest.comparison(), "Children");

        assertThat(rows.stream().skip(1).map(row -> row.getCellText(1) + " " + row.getCellText(2)))
                .containsExactly("gained dan", "gained cy", "gained eve", "lost bob");
        assertThat(row(read(ComparisonCsvTest.comparison(), "Gained and lost"), "Trust", "B")
                        .getCellAsNumber(3)
                        .orElseThrow())
                .isEqualByComparingTo("504"); // 500 + 4
    }

    @Test
    void days_are_days() throws IOException {
        Row sunday = row(read(ComparisonCsvTest.comparison(), "Resources"), "Session bound by", "SUN");

        assertThat(sunday.getCellAsDate(2).map(LocalDateTime::toLocalDate)).contains(LocalDate.of(2027, 2, 14));
        assertThat(sunday.getCellText(3)).isEqualTo("no such session");
        assertThat(read(ComparisonCsvTest.comparison(), "Notes").getFirst().getCellAsDate(1))
                .contains(LocalDateTime.of(2027, 1, 11, 9, 30));
    }

    @Test
    void loans_and_cost_are_numbers_too() throws IOException {
        Row scope = row(read(ComparisonCsvTest.comparison(), "Loans"), "Equipment", "SCOPE");
        assertThat(scope.getCellText(2)).isEqualTo("A");
        assertThat(scope.getCellAsNumber(4).orElseThrow()).isEqualByComparingTo("2");
        Row total = row(read(ComparisonCsvTest.comparison(), "Cost"), "Total", "");
        assertThat(total.getCellAsNumber(8).orElseThrow()).isEqualByComparingTo("925"); // 9 h * 100 + 2 * 12.50
        assertThat(total.getCellText(7)).isEqualTo("without ANAESTHETIST, CHILDRENS_NURSE");
    }

    @Test
    void notes_say_that_children_are_synthetic_and_how_the_scenarios_were_searched() throws IOException {
        assertThat(read(ComparisonCsvTest.comparison(), "Notes").stream().map(row -> row.getCellText(1)))
                .contains(
                        "All children in this file are synthetic: none of them exists.",
                        "Each scenario was searched for 30 s, seed 1.");
    }

    @Test
    void a_name_that_would_be_a_formula_is_text() throws IOException {
        Compared base = ComparedPools.columns().getFirst();
        Comparison comparison = Comparison.of(
                List.of(base, new Compared("evil", "=1+1", base.problem(), base.plan(), null)), 0, null, 0);

        assertThat(read(comparison, "Figures").getFirst().getCell(4).getType()).isEqualTo(CellType.STRING);
        assertThat(read(comparison, "Figures").getFirst().getCellText(4)).isEqualTo("'=1+1");
    }
}
