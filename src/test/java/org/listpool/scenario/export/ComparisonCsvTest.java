package org.listpool.scenario.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.listpool.whatif.compare.Compared;
import org.listpool.whatif.compare.ComparedPools;
import org.listpool.whatif.compare.Comparison;
import org.listpool.whatif.compare.Rates;

class ComparisonCsvTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/comparison.csv");

    /** A comparison with a price for surgeons and scopes. */
    static Comparison comparison() {
        Rates rates = new Rates(
                "GBP", Map.of("SURGEON", new BigDecimal("100")), null, Map.of("SCOPE", new BigDecimal("12.5")), null);
        return Comparison.of(ComparedPools.columns(), 0, rates, 20);
    }

    static ExportNotes notes() {
        return new ExportNotes(
                Instant.parse("2027-01-11T09:30:00Z"), true, List.of("Each scenario was searched for 30 s, seed 1."));
    }

    @Test
    void every_fact_stands_on_a_line_of_its_own() throws IOException {
        String csv = ComparisonCsv.of(comparison(), notes());

        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(GOLDEN, csv);
        }
        assertThat(csv)
                .as("if the change is meant, run: ./listpool test -Dtest=ComparisonCsvTest -Dgolden.update=true")
                .isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void a_name_that_a_spreadsheet_would_run_as_a_formula_is_made_text_and_a_negative_number_is_not() {
        var columns = ComparedPools.columns();
        Comparison comparison = Comparison.of(
                List.of(
                        columns.get(1),
                        new Compared(
                                "less",
                                "=HYPERLINK(\"x\")",
                                columns.get(0).problem(),
                                columns.get(0).plan(),
                                null)),
                0,
                null,
                0);

        assertThat(ComparisonCsv.of(comparison, notes()))
                .contains("FIGURE,placed,TOTAL,,CHILDREN,less,\"'=HYPERLINK(\"\"x\"\")\",2,-2,worse\r\n")
                .doesNotContain(",=")
                .doesNotContain(",\"=");
    }
}
