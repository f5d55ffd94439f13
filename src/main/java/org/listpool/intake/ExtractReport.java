package org.listpool.intake;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What became of each row of a file. The rows taken, the rows excluded and the rows rejected add up to {@code rows}.
 *
 * @param id the file's receipt
 * @param provider the trust that sent it
 * @param census the day on which the file was true; for a supplement, which carries none, the day it came
 * @param rows rows below the header, blank ones left out
 * @param left children whom the file no longer lists, now marked as left
 * @param onOtherLists pathway ids of this trust whose child waits on another trust's list too
 * @param needsDetails children waiting on this trust's list without postcode district, weight or consent
 * @param notYetListed supplement rows kept for pathways that no extract has listed yet
 * @param complete false: the file ends inside a row, so nobody was marked as left
 * @param warnings good rows in which something optional could not be read
 */
public record ExtractReport(
        UUID id,
        String provider,
        ExtractKind kind,
        LocalDate census,
        int rows,
        Accepted accepted,
        int left,
        List<Excluded> excluded,
        List<Rejected> rejected,
        List<String> onOtherLists,
        int needsDetails,
        int notYetListed,
        boolean complete,
        List<Rejected> warnings) {

    /**
     * Rows taken.
     *
     * @param added on file for the first time
     * @param updated changed, or back on the list
     * @param unchanged known just so
     */
    public record Accepted(@JsonProperty("new") int added, int updated, int unchanged) {}

    /** How many rows are none of the pool's business, by reason. */
    public record Excluded(ExclusionReason reason, int rows) {}

    /**
     * A row that could not be taken.
     *
     * @param row the header is row 1
     * @param column the header's full name
     * @param message what is wrong and how to repair it; never what stands in the cell
     */
    public record Rejected(int row, String column, RejectionCode code, String message) {}
}
