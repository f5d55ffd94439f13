package org.listpool.theatrelog;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.listpool.house.ProblemException;
import org.listpool.intake.csv.CsvRows;

/**
 * A column of a theatre log: the name that reports use, and the other headers that are taken for it.
 *
 * @param others in the order in which they are looked for
 */
record LogColumn(String name, List<String> others) {

    /** Catalogue code or OPCS-4 code. */
    static final LogColumn PROCEDURE =
            new LogColumn("Procedure", List.of("Procedure_Code", "OPCS", "OPCS_Code", "Primary_Procedure_OPCS_Code"));

    /** The trust's own code of a surgeon; may be left out. */
    static final LogColumn SURGEON =
            new LogColumn("Surgeon", List.of("Surgeon_Code", "Surgeon_Id", "Consultant", "Consultant_Code"));

    /** What had been planned; may be left out. */
    static final LogColumn PLANNED =
            new LogColumn("Planned_Minutes", List.of("Planned", "Expected_Minutes", "Scheduled_Minutes"));

    /** Patient in theatre to patient out. */
    static final LogColumn ACTUAL =
            new LogColumn("Actual_Minutes", List.of("Actual", "Theatre_Minutes", "Duration_Minutes"));

    /** Day of the operation; may be left out. */
    static final LogColumn DATE = new LogColumn("Operation_Date", List.of("Date", "Procedure_Date", "Session_Date"));

    /** The trust's own mark of a case, by which it is known again; may be left out. */
    static final LogColumn REFERENCE = new LogColumn("Case_Reference", List.of("Case_Id", "Operation_Id"));

    private static final List<LogColumn> ALL = List.of(PROCEDURE, SURGEON, PLANNED, ACTUAL, DATE, REFERENCE);
    private static final List<LogColumn> REQUIRED = List.of(PROCEDURE, ACTUAL);

    /** Every header that is read. */
    static List<String> known() {
        return ALL.stream().flatMap(LogColumn::headers).toList();
    }

    /** Refuses a file without the columns that it must have. */
    static void require(CsvRows rows) {
        List<String> missing = REQUIRED.stream()
                .filter(column -> column.findHeader(rows) == null)
                .map(LogColumn::name)
                .toList();
        if (!missing.isEmpty()) {
            throw new ProblemException(
                    422,
                    "Columns missing",
                    "The header lacks " + String.join(", ", missing)
                            + ". Add them and send the file again. Nothing was changed.",
                    Map.of("missing", missing));
        }
    }

    /** The header under which the file has this column; null: it has none. */
    @Nullable
    String findHeader(CsvRows rows) {
        return headers().filter(rows::has).findFirst().orElse(null);
    }

    private Stream<String> headers() {
        return Stream.concat(Stream.of(name), others.stream());
    }
}
