package org.listpool.demo.pool;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.listpool.model.Case;
import org.listpool.model.Flag;

/** A trust's pooling supplement as it grows. */
final class SupplementFile implements Closeable {

    private static final List<String> HEADERS = List.of(
            "PATIENT_PATHWAY_IDENTIFIER",
            "ORGANISATION_CODE_(PATIENT_PATHWAY_IDENTIFIER_ISSUER)",
            "Postcode_District",
            "Weight_Kg",
            "Weight_Date",
            "Expected_Minutes",
            "Expected_Minutes_SD",
            "Max_Travel_Minutes",
            "Min_Notice_Days",
            "Pool_Consent",
            "Unavailable",
            "Sibling_Group",
            "Latex_Allergy",
            "Infection_Risk",
            "Diabetes",
            "Learning_Disability",
            "Autism",
            "Interpreter_Language",
            "Extra_Equipment",
            "Preop_Expires",
            "Audiogram_Date",
            "Consent_Expires",
            "Imaging_Ready_From",
            "Consultant_Override",
            "IMD_Decile");

    private final CsvWriter csv;
    private final LocalDate asOf;

    SupplementFile(Path folder, String trust, LocalDate asOf) throws IOException {
        this.asOf = asOf;
        csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .build(Files.newBufferedWriter(folder.resolve(trust + "-supplement.csv")));
        csv.writeRecord(HEADERS);
    }

    void add(SyntheticEntry entry) {
        Case child = entry.child();
        csv.writeRecord(
                entry.pathway(),
                entry.provider(),
                text(child.postcodeDistrict()),
                text(child.weightKg()),
                asOf.toString(),
                text(child.expectedMinutes()),
                text(child.sdMinutes()),
                text(child.maxTravelMinutes()),
                text(child.noticeDays()),
                yes(Boolean.TRUE.equals(child.poolConsent())),
                child.unavailable().stream()
                        .map(away -> away.start() + "/" + away.end())
                        .collect(Collectors.joining(";")),
                text(child.siblingGroup()),
                flag(child, Flag.LATEX_ALLERGY),
                flag(child, Flag.INFECTION_RISK),
                flag(child, Flag.DIABETES),
                flag(child, Flag.LEARNING_DISABILITY),
                flag(child, Flag.AUTISM),
                child.flags().contains(Flag.INTERPRETER) ? "Polish" : "",
                "",
                text(child.preopExpires()),
                "",
                text(child.consentExpires()),
                text(child.imagingReadyFrom()),
                yes(Boolean.TRUE.equals(child.consultantOverride())),
                text(child.imdDecile()));
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    private static String flag(Case child, Flag flag) {
        return yes(child.flags().contains(flag));
    }

    private static String yes(boolean value) {
        return value ? "Y" : "N";
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
