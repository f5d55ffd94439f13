package org.listpool.theatrelog;

import java.util.List;
import java.util.UUID;
import org.listpool.intake.ExtractReport.Accepted;
import org.listpool.intake.ExtractReport.Rejected;

/**
 * What became of each row of a theatre log. The rows accepted and the rows rejected add up to {@code rows}.
 *
 * @param id the file's receipt
 * @param rows rows below the header, blank ones left out
 * @param accepted rows taken; {@code updated} are known references with other values
 * @param replaced earlier cases that this file, which has no references, puts out of the log
 * @param cases past cases of the trust's log now
 * @param ignoredColumns columns of the file that are not read; nothing of them is kept
 * @param complete false: the file ends inside a row, so no earlier case was put out
 */
public record TheatreLogReport(
        UUID id,
        String provider,
        int rows,
        Accepted accepted,
        int replaced,
        long cases,
        int ignoredColumns,
        List<Rejected> rejected,
        boolean complete) {}
