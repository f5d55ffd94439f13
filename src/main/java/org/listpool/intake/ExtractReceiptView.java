package org.listpool.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A file that was taken in, in one line.
 *
 * @param excluded rows
 * @param rejected rows
 * @param sha256 of the bytes received, in hexadecimal
 * @param receivedBy account or token
 */
public record ExtractReceiptView(
        UUID id,
        String provider,
        ExtractKind kind,
        LocalDate census,
        int rows,
        ExtractReport.Accepted accepted,
        int left,
        int excluded,
        int rejected,
        String sha256,
        String receivedBy,
        Instant receivedAt) {}
