package org.listpool.demo.pool;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.listpool.model.PriorityCode;

/** A trust's waiting-list extract as it grows: good rows, and now and then a planted fault. */
final class ExtractFile implements Closeable {

    /** Children between two faults of the rarer kinds, so that the share of faults is that of the replay pool. */
    private static final int SPAN = 400;

    private final Dialect dialect;
    private final Chance chance;
    private final LocalDate asOf;
    private final String site;
    private final CsvWriter csv;
    private final NhsNumbers others;
    private final Map<Fault, Integer> faults = new HashMap<>();
    private int children;
    private int rows;

    /** What is planted, by its name in {@code truth.json} and the letter in its pathway identifier. */
    enum Fault {
        ADULT("adult", 'A'),
        OUTPATIENT("outpatient", 'O'),
        DUPLICATE("duplicate", '0'),
        BAD_NHS_NUMBER("badNhsNumber", 'B'),
        MISSING_CLOCK("missingClock", 'C'),
        FUTURE_CLOCK("futureClock", 'D'),
        UNKNOWN_PROCEDURE("unknownProcedure", 'E');

        private final String name;
        private final char letter;

        Fault(String name, char letter) {
            this.name = name;
            this.letter = letter;
        }

        String text() {
            return name;
        }
    }

    ExtractFile(Path folder, String trust, String site, PoolSettings settings) throws IOException {
        dialect = Dialect.of(trust);
        this.site = site;
        asOf = settings.asOf();
        long own = Likeness.TRUSTS.indexOf(trust) + 1L;
        chance = new Chance(settings.seed() * 31 + own);
        others = new NhsNumbers(settings.seed() + 49_999_999L * own);
        Writer writer = Files.newBufferedWriter(folder.resolve(trust + "-open-pathways.csv"));
        if (dialect.byteOrderMark()) {
            writer.write('\uFEFF');
        }
        csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
        csv.writeRecord(dialect.headers());
    }

    /** Writes the row of a child, and the faults that fall due with it. */
    void add(SyntheticEntry entry) {
        children++;
        List<String> row = row(entry, Change.NONE);
        write(row);
        int place = children % SPAN;
        // Spread over the span, and early, so that small pools have each.
        switch (place) {
            case 3, 203 -> plant(Fault.DUPLICATE, row);
            case 5, 205 -> fault(Fault.BAD_NHS_NUMBER, entry);
            case 7 -> fault(Fault.MISSING_CLOCK, entry);
            case 9 -> fault(Fault.FUTURE_CLOCK, entry);
            case 11 -> fault(Fault.UNKNOWN_PROCEDURE, entry);
            default -> {
                if (place % 20 == 1) {
                    fault(Fault.OUTPATIENT, entry);
                } else if (place % 41 == 2) {
                    fault(Fault.ADULT, entry);
                }
            }
        }
    }

    private void fault(Fault fault, SyntheticEntry entry) {
        int number = faults.getOrDefault(fault, 0) + 1;
        String pathway = entry.provider() + fault.letter + "%016d".formatted(number);
        String nhsNumber = others.next();
        plant(fault, row(entry, new Change(fault, pathway, nhsNumber)));
    }

    private void plant(Fault fault, List<String> row) {
        faults.merge(fault, 1, Integer::sum);
        write(row);
    }

    private void write(List<String> row) {
        rows++;
        csv.writeRecord(row);
    }

    /** How a faulty row differs from the child's it was made from. */
    private record Change(@Nullable Fault fault, String pathway, String nhsNumber) {

        private static final Change NONE = new Change(null, "", "");

        boolean is(Fault kind) {
            return fault == kind;
        }
    }

    private List<String> row(SyntheticEntry entry, Change change) {
        boolean good = change.fault() == null;
        String trust = entry.provider();
        LocalDate clock = change.is(Fault.FUTURE_CLOCK)
                ? asOf.plusDays(30)
                : entry.child().rttClockStart();
        LocalDate born = change.is(Fault.ADULT) ? entry.born().minusYears(18 + chance.between(5, 50)) : entry.born();
        String nhsNumber = good ? entry.nhsNumber() : change.nhsNumber();
        Map<String, String> cells = new HashMap<>();
        cells.put("DATE_AND_TIME_DATA_SET_CREATED", dialect.date(asOf));
        cells.put("Week_Ending_Date", dialect.date(census()));
        cells.put("Waiting_List_Type", change.is(Fault.OUTPATIENT) ? "ORTT" : "IRTT");
        cells.put("NHS_NUMBER", spelt(change.is(Fault.BAD_NHS_NUMBER) ? NhsNumbers.spoilt(nhsNumber) : nhsNumber));
        cells.put("LOCAL_PATIENT_IDENTIFIER", "L%07d".formatted(entry.number()));
        cells.put("PERSON_BIRTH_DATE", dialect.date(born));
        cells.put("PERSON_STATED_GENDER_CODE", entry.gender());
        cells.put("ETHNIC_CATEGORY", entry.ethnicCategory());
        cells.put("REFERRAL_REQUEST_RECEIVED_DATE", dialect.date(entry.child().rttClockStart()));
        cells.put("Referral_Identifier", "R%08d".formatted(entry.number()));
        cells.put("PATIENT_PATHWAY_IDENTIFIER", good ? entry.pathway() : change.pathway());
        cells.put("ORGANISATION_CODE_(PATIENT_PATHWAY_IDENTIFIER_ISSUER)", trust);
        cells.put("SOURCE_OF_REFERRAL", "03");
        cells.put("ORGANISATION_IDENTIFIER_(CODE_OF_PROVIDER)", trust);
        cells.put("ORGANISATION_SITE_IDENTIFIER_(OF_TREATMENT)", site);
        cells.put("MAIN_SPECIALTY_CODE", entry.mainSpecialty());
        cells.put("ACTIVITY_TREATMENT_FUNCTION_CODE", entry.treatmentFunction());
        cells.put("REFERRAL_TO_TREATMENT_PERIOD_START_DATE", change.is(Fault.MISSING_CLOCK) ? "" : dialect.date(clock));
        cells.put("REFERRAL_TO_TREATMENT_PERIOD_STATUS", "20");
        LocalDate decided = entry.decided();
        cells.put(
                "DECISION_TO_ADMIT_DATE", decided == null || change.is(Fault.OUTPATIENT) ? "" : dialect.date(decided));
        cells.put(
                "Proposed_Procedure_OPCS_Code",
                change.is(Fault.UNKNOWN_PROCEDURE)
                        ? "Z99.9"
                        : chance.happens(0.17) ? entry.opcs().replace(".", "") : entry.opcs());
        cells.put("ORGANISATION_IDENTIFIER_(CODE_OF_COMMISSIONER)", "QOX");
        cells.put("ADMISSION_METHOD_CODE_(HOSPITAL_PROVIDER_SPELL)", "11");
        cells.put("PRIORITY_TYPE_CODE", entry.child().priority() == PriorityCode.P2 ? "2" : "1");
        cells.put(
                "Procedure_Priority_Code", priority(String.valueOf(entry.child().priority())));
        cells.put("INTENDED_MANAGEMENT_CODE", "2");
        cells.put("ASA_PHYSICAL_STATUS_CLASSIFICATION_SYSTEM_CODE", "1");
        return Dialect.COLUMNS.stream()
                .map(column -> cells.getOrDefault(column, ""))
                .toList();
    }

    /** The Sunday on or before the day of the problem. */
    private LocalDate census() {
        return asOf.minusDays(asOf.getDayOfWeek().getValue() % 7);
    }

    private String spelt(String nhsNumber) {
        return chance.happens(0.5)
                ? nhsNumber
                : nhsNumber.substring(0, 3) + " " + nhsNumber.substring(3, 6) + " " + nhsNumber.substring(6);
    }

    private String priority(String code) {
        return switch (chance.weighted(88, 8, 3, 1)) {
            case 1 -> code + " ";
            case 2 -> code.toLowerCase(Locale.ROOT);
            case 3 -> code.substring(1);
            default -> code;
        };
    }

    int children() {
        return children;
    }

    int rows() {
        return rows;
    }

    int count(Fault fault) {
        return faults.getOrDefault(fault, 0);
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
