package org.listpool.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.listpool.wire.ContractJson;

/** A file that was taken in: who sent what when, and the report. */
@Entity
class ExtractReceipt {

    @Id
    private UUID id;

    private String provider;

    @Enumerated(EnumType.STRING)
    private ExtractKind kind;

    private LocalDate census;
    private String sha256;
    private int rowCount;
    private int newCount;
    private int updatedCount;
    private int unchangedCount;
    private int leftCount;
    private int excludedCount;
    private int rejectedCount;
    private String report;
    private String receivedBy;
    private Instant receivedAt;

    /** For Hibernate. */
    protected ExtractReceipt() {}

    ExtractReceipt(ExtractReport report, String sha256, String receivedBy, Instant receivedAt) {
        this.id = report.id();
        this.provider = report.provider();
        this.kind = report.kind();
        this.census = report.census();
        this.sha256 = sha256;
        this.rowCount = report.rows();
        this.newCount = report.accepted().added();
        this.updatedCount = report.accepted().updated();
        this.unchangedCount = report.accepted().unchanged();
        this.leftCount = report.left();
        this.excludedCount = report.excluded().stream()
                .mapToInt(ExtractReport.Excluded::rows)
                .sum();
        this.rejectedCount = report.rejected().size();
        this.receivedBy = receivedBy;
        this.receivedAt = receivedAt;
        try {
            this.report = ContractJson.mapper().writeValueAsString(report);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The report cannot be written as JSON.", e);
        }
    }

    String provider() {
        return provider;
    }

    ExtractReport report() {
        try {
            return ContractJson.mapper().readValue(report, ExtractReport.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The report of receipt " + id + " is unreadable.", e);
        }
    }

    ExtractReceiptView view() {
        return new ExtractReceiptView(
                id,
                provider,
                kind,
                census,
                rowCount,
                new ExtractReport.Accepted(newCount, updatedCount, unchangedCount),
                leftCount,
                excludedCount,
                rejectedCount,
                sha256,
                receivedBy,
                receivedAt);
    }
}
