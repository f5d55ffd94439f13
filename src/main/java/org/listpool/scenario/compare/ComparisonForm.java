package org.listpool.scenario.compare;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.listpool.house.ProblemException;
import org.listpool.scenario.export.ComparisonCsv;
import org.listpool.scenario.export.ComparisonXlsx;

/** In what form a comparison leaves the house. */
enum ComparisonForm {
    JSON(MediaType.APPLICATION_JSON),
    CSV(ComparisonForm.CSV_TYPE),
    XLSX(ComparisonForm.XLSX_TYPE);

    static final String CSV_TYPE = "text/csv;charset=UTF-8";
    static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int BAD_REQUEST = 400;

    private final String type;

    ComparisonForm(String type) {
        this.type = type;
    }

    /** The form that is named, or else the first that the caller accepts by name, or else JSON. */
    static ComparisonForm of(@Nullable String format, List<MediaType> accepted) {
        if (format != null && !format.isBlank()) {
            return Arrays.stream(values())
                    .filter(each -> each.name().equals(format.toUpperCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> new ProblemException(
                            BAD_REQUEST, "No such format", "Ask for format=json, format=csv or format=xlsx."));
        }
        return accepted.stream()
                .flatMap(wanted -> Arrays.stream(values()).filter(each -> each.isNamed(wanted)))
                .findFirst()
                .orElse(JSON);
    }

    private boolean isNamed(MediaType wanted) {
        MediaType own = MediaType.valueOf(type);
        return wanted.getType().equals(own.getType()) && wanted.getSubtype().equals(own.getSubtype());
    }

    /** The answer in this form. */
    Response answer(ComparisonView view) {
        return switch (this) {
            case JSON -> Response.ok(view, type).build();
            case CSV -> file(ComparisonCsv.of(view.comparison(), view.exportNotes()), "comparison.csv");
            case XLSX -> file(ComparisonXlsx.of(view.comparison(), view.exportNotes()), "comparison.xlsx");
        };
    }

    private Response file(Object content, String name) {
        return Response.ok(content, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
