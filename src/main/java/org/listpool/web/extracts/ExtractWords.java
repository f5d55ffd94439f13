package org.listpool.web.extracts;

import io.quarkus.qute.TemplateExtension;
import org.listpool.intake.ExclusionReason;
import org.listpool.intake.ExtractKind;
import org.listpool.intake.ExtractReport;

/** How the pages word what intake tells in codes. Templates call these as properties. */
@TemplateExtension
public final class ExtractWords {

    private ExtractWords() {}

    /** What a file holds. */
    public static String inWords(ExtractKind kind) {
        return switch (kind) {
            case WAITING_LIST -> "Waiting list (WLMDS open pathways)";
            case SUPPLEMENT -> "Pooling supplement";
        };
    }

    /** Why a row is none of the pool's business. */
    public static String inWords(ExclusionReason reason) {
        return switch (reason) {
            case NOT_INPATIENT -> "Not an inpatient list";
            case ADULT -> "18 or over at the census";
            case OTHER_SPECIALTY -> "Specialty that the collaborative does not pool";
            case HAS_TCI -> "Has a date already";
        };
    }

    /** Rows that are none of the pool's business. */
    public static int excludedRows(ExtractReport report) {
        return report.excluded().stream().mapToInt(ExtractReport.Excluded::rows).sum();
    }

    /** Rows taken: new, updated and unchanged. */
    public static int takenRows(ExtractReport report) {
        ExtractReport.Accepted accepted = report.accepted();
        return accepted.added() + accepted.updated() + accepted.unchanged();
    }
}
