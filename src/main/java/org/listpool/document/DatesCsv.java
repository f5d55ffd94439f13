package org.listpool.document;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A trust's own children with their dates, as CSV (RFC 4180). Columns that the Waiting List Minimum Data Set has carry
 * its names, so that the trust's system can match them. Source: S3.
 */
final class DatesCsv {

    /** First characters that a spreadsheet would take for a formula. */
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private static final String[] COLUMNS = {
        "ORGANISATION_CODE_(PATIENT_PATHWAY_IDENTIFIER_ISSUER)",
        "PATIENT_PATHWAY_IDENTIFIER",
        "LOCAL_PATIENT_IDENTIFIER",
        "ORGANISATION_IDENTIFIER_(CODE_OF_PROVIDER)",
        "TCI_Date",
        "ORGANISATION_SITE_IDENTIFIER_(OF_TREATMENT)",
        "Session_Identifier",
        "Theatre",
        "Arrival_Time",
        "Planned_Start_Time",
        "Proposed_Procedure_OPCS_Code",
        "Latest_Offer_Date"
    };

    private DatesCsv() {}

    /** The file's text: a line of column names, then a line for each row. */
    static String of(List<DateRow> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(COLUMNS);
            rows.forEach(row -> csv.writeRecord(
                    safe(row.issuer()),
                    safe(row.pathway()),
                    safe(row.localPatientIdentifier()),
                    safe(row.provider()),
                    row.tciDate().toString(),
                    safe(row.site()),
                    safe(row.sessionId()),
                    safe(row.theatre()),
                    TIME.format(row.arrive()),
                    TIME.format(row.start()),
                    safe(row.opcs()),
                    row.latestOffer() == null ? "" : row.latestOffer().toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static String safe(@Nullable String value) {
        if (value == null || value.isEmpty()) {
            return "";
        }
        return FORMULA_STARTS.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    }
}
