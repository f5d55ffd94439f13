package org.listpool.intake;

import static org.listpool.intake.WaitingListColumns.BORN;
import static org.listpool.intake.WaitingListColumns.CLOCK_START;
import static org.listpool.intake.WaitingListColumns.CREATED;
import static org.listpool.intake.WaitingListColumns.DECIDED;
import static org.listpool.intake.WaitingListColumns.ISSUER;
import static org.listpool.intake.WaitingListColumns.LOCAL_ID;
import static org.listpool.intake.WaitingListColumns.NHS_NUMBER;
import static org.listpool.intake.WaitingListColumns.PATHWAY;
import static org.listpool.intake.WaitingListColumns.PRIORITY;
import static org.listpool.intake.WaitingListColumns.PROCEDURE;
import static org.listpool.intake.WaitingListColumns.PROVIDER;
import static org.listpool.intake.WaitingListColumns.TCI;
import static org.listpool.intake.WaitingListColumns.TREATMENT_FUNCTION;
import static org.listpool.intake.WaitingListColumns.TYPE;
import static org.listpool.intake.WaitingListColumns.WEEK_ENDING;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.listpool.intake.ExtractReport.Rejected;
import org.listpool.intake.csv.CsvRow;
import org.listpool.intake.csv.Values;
import org.listpool.model.PriorityCode;
import org.listpool.resources.Catalogue;
import org.listpool.waitlist.ListedPathway;

/**
 * Judges the rows of one trust's waiting-list extract.
 *
 * <p>First whose row it is, then what excludes it, then its faults: a row that is none of the pool's business is not
 * worth an error, however faulty. One row gets one verdict, so that verdicts add up to rows.
 */
final class WaitingListRows {

    /** The lists of patients to be admitted. Source: S4. */
    private static final Set<String> INPATIENT = Set.of("IRTT", "PTLI", "RTTI");

    /** From this age on nobody is a child here, completed years. */
    private static final int ADULT_YEARS = 18;

    private final String provider;
    private final Catalogue catalogue;
    private final LocalDate census;

    WaitingListRows(String provider, Catalogue catalogue, LocalDate census) {
        this.provider = provider;
        this.catalogue = catalogue;
        this.census = census;
    }

    RowOutcome judge(CsvRow row) {
        RowCells cells = new RowCells(row);
        String caseId = findCaseId(cells);
        if (row.cut()) {
            return new RowOutcome.Faulty(cutOff(row), caseId);
        }
        requireOwn(cells);
        requireCensus(cells);
        Rejected foreign = cells.findFault();
        if (foreign != null) {
            return new RowOutcome.Faulty(foreign, caseId);
        }
        String type = cells.findRequired(TYPE);
        LocalDate born = cells.findDate(BORN);
        String function = cells.findRequired(TREATMENT_FUNCTION);
        LocalDate tci = cells.findDate(TCI);
        ExclusionReason reason = findReason(type, born, function, tci);
        if (reason != null) {
            return new RowOutcome.Outside(reason, caseId);
        }
        return judgeInside(row, cells, caseId);
    }

    private @Nullable ExclusionReason findReason(
            @Nullable String type, @Nullable LocalDate born, @Nullable String function, @Nullable LocalDate tci) {
        if (type != null && !INPATIENT.contains(type.toUpperCase(Locale.ROOT))) {
            return ExclusionReason.NOT_INPATIENT;
        }
        if (born != null && ChronoUnit.YEARS.between(born, census) >= ADULT_YEARS) {
            return ExclusionReason.ADULT;
        }
        if (function != null && catalogue.findSpecialty(function) == null) {
            return ExclusionReason.OTHER_SPECIALTY;
        }
        return tci == null ? null : ExclusionReason.HAS_TCI;
    }

    private RowOutcome judgeInside(CsvRow row, RowCells cells, @Nullable String caseId) {
        String pathway = cells.findRequired(PATHWAY);
        String issuer = cells.has(ISSUER) ? cells.findRequired(ISSUER) : provider;
        String nhsNumber = findNhsNumber(cells);
        LocalDate born = findBirth(cells);
        LocalDate clock = findClock(cells);
        String opcs = findOpcs(cells);
        LocalDate decided = cells.findDate(DECIDED);
        String function = cells.findRequired(TREATMENT_FUNCTION);
        Rejected fault = cells.findFault();
        if (fault != null) {
            return new RowOutcome.Faulty(fault, caseId);
        }
        String priority = cells.find(PRIORITY);
        PriorityCode code = priority == null ? null : Values.findPriority(priority);
        ListedPathway listed = new ListedPathway(
                row.number(),
                Objects.requireNonNull(issuer).toUpperCase(Locale.ROOT),
                Objects.requireNonNull(pathway),
                Objects.requireNonNull(function),
                Objects.requireNonNull(opcs),
                code,
                Objects.requireNonNull(clock),
                decided,
                Objects.requireNonNull(nhsNumber),
                cells.find(LOCAL_ID),
                Objects.requireNonNull(born));
        return new RowOutcome.Good(listed, priority != null && code == null ? unreadPriority(row) : null);
    }

    private @Nullable String findCaseId(RowCells cells) {
        String pathway = cells.find(PATHWAY);
        String issuer = cells.has(ISSUER) ? cells.find(ISSUER) : provider;
        return pathway == null || issuer == null
                ? null
                : ListedPathway.caseId(issuer.toUpperCase(Locale.ROOT), pathway);
    }

    private void requireOwn(RowCells cells) {
        if (!cells.has(PROVIDER)) {
            return;
        }
        String named = cells.findRequired(PROVIDER);
        // Five characters are the trust's three and "00", an older spelling of the same code.
        if (named != null && !named.equalsIgnoreCase(provider) && !named.equalsIgnoreCase(provider + "00")) {
            cells.reject(
                    PROVIDER,
                    RejectionCode.PROVIDER,
                    "This row belongs to another trust than %s. Let that trust send it.".formatted(provider));
        }
    }

    private void requireCensus(RowCells cells) {
        LocalDate week = cells.findDate(WEEK_ENDING);
        if (week != null && !week.equals(census)) {
            cells.reject(
                    WEEK_ENDING,
                    RejectionCode.DATE,
                    "This is another census than that of the file's first row. Send one census per file.");
        }
    }

    private static @Nullable String findNhsNumber(RowCells cells) {
        String cell = cells.findRequired(NHS_NUMBER);
        String number = cell == null ? null : Values.findNhsNumber(cell);
        if (cell != null && number == null) {
            cells.reject(
                    NHS_NUMBER,
                    RejectionCode.NHS_NUMBER,
                    "This is no NHS number: ten digits, the last of which checks the others, not all the same. Trace the child's number and correct it.");
        }
        return number;
    }

    private @Nullable LocalDate findBirth(RowCells cells) {
        cells.findRequired(BORN);
        LocalDate born = cells.findDate(BORN);
        if (born != null && born.isAfter(census)) {
            cells.reject(BORN, RejectionCode.DATE, "This day lies after the census. Correct the date of birth.");
        }
        return born;
    }

    private @Nullable LocalDate findClock(RowCells cells) {
        if (cells.find(CLOCK_START) == null) {
            cells.reject(
                    CLOCK_START,
                    RejectionCode.CLOCK_MISSING,
                    "No clock start is entered, so the wait cannot be counted. Enter when the clock started.");
            return null;
        }
        LocalDate clock = cells.findDate(CLOCK_START);
        if (clock != null && clock.isAfter(latestClock(cells))) {
            cells.reject(
                    CLOCK_START,
                    RejectionCode.CLOCK_FUTURE,
                    "The clock starts after the file was made. Correct the clock start.");
        }
        return clock;
    }

    // A census is a Sunday, yet the file is made some days later and may hold what happened between: only what lies
    // after both cannot be.
    private LocalDate latestClock(RowCells cells) {
        String cell = cells.find(CREATED);
        LocalDate created = cell == null ? null : Values.findDate(cell);
        return created == null || created.isBefore(census) ? census : created;
    }

    private @Nullable String findOpcs(RowCells cells) {
        String cell = cells.findRequired(PROCEDURE);
        if (cell != null && catalogue.findProcedure(cell) == null) {
            cells.reject(
                    PROCEDURE,
                    RejectionCode.PROCEDURE,
                    "No procedure of the collaborative has this OPCS-4 code. Correct the code, or have the procedure added to the collaborative.");
        }
        return cell == null ? null : Catalogue.opcs(cell);
    }

    private static Rejected unreadPriority(CsvRow row) {
        return new Rejected(
                row.number(),
                PRIORITY,
                RejectionCode.VALUE,
                "This is no priority from P1A to P6, so the child counts without one. Correct the code.");
    }

    static Rejected cutOff(CsvRow row) {
        return new Rejected(
                row.number(),
                PATHWAY,
                RejectionCode.CUT_OFF,
                "The file ends inside this row or inside its quotation marks. Export it again and send the whole file.");
    }
}
