package org.listpool.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.listpool.house.PostgresForTests;
import org.listpool.model.Plan;
import org.listpool.model.Problem;
import org.listpool.pools.TextPlan;
import org.listpool.pools.TextPool;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ListPrintTest {

    private final Problem problem = TextPool.problem("""
            session | on         | from  | to
            SAT     | 2027-02-13 | 08:30 | 12:30
            SUN     | 2027-02-14 | 08:30 | 12:30

            child | trust | procedure | flags
            ann   | H     | GROMMETS  | LATEX_ALLERGY
            <b>   | B     | TONSILS   |
            """);

    private final Plan plan = TextPlan.plan(problem, """
            list SAT: S1 A1
              08:30 ann
              09:00 <b>
            ward 2027-02-13 HOST: N1 N2
            """);

    @Test
    void a_sheet_tells_the_team_all_it_needs() throws IOException {
        String text = text(print(Map.of("ann", "9434765919"), true).toPdf());

        assertThat(text)
                .contains("Saturday 13 February 2027")
                .contains("943 476 5919")
                .contains("LATEX ALLERGY")
                .contains("Surgeon: S1")
                .contains("N1 (senior)")
                .contains("Page 1 of 1")
                .contains("Plan 0190-plan")
                .contains("printed 22 Nov 2026, 10:35 by manager")
                .contains("Synthetic demonstration data")
                .contains("<b>");
    }

    @Test
    void without_nhs_numbers_there_are_none_on_the_sheet() throws IOException {
        String text = text(print(Map.of(), false).toPdf());

        assertThat(text).doesNotContainPattern("\\d{3} \\d{3} \\d{4}").doesNotContain("Synthetic");
    }

    @Test
    void each_sheet_says_how_near_the_plan_is_to_the_best_possible() throws IOException {
        assertThat(text(print(Map.of(), true).toPdf())).contains("0190-plan, within 0.36 % of the best possible");
    }

    @Test
    void the_document_is_tagged_so_that_it_can_be_read_aloud() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(print(Map.of(), true).toPdf())) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Theatre list SAT");
        }
    }

    private ListPrint print(Map<String, String> nhsNumbers, boolean synthetic) {
        return new ListPrint(
                "Theatre list SAT",
                TheatreLists.of(problem, plan),
                nhsNumbers,
                "0190-plan",
                0.36,
                Instant.parse("2026-11-22T10:35:00Z"),
                "manager",
                synthetic);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
