package org.listpool.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.listpool.house.ProblemException;
import org.listpool.intake.ExtractReport.Excluded;
import org.listpool.intake.ExtractReport.Rejected;

/** Counts what becomes of a file's rows while they pass. */
final class Tally {

    /** Most rows of one file that are kept in memory, good ones and faulty ones each. Assumption: A-61. */
    static final int MAX_KEPT = 100_000;

    private int rows;
    private boolean complete = true;
    private final Map<ExclusionReason, Integer> excluded = new EnumMap<>(ExclusionReason.class);
    private final List<Rejected> rejected = new ArrayList<>();
    private final List<Rejected> warnings = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();

    void countRow(boolean cut) {
        rows++;
        complete &= !cut;
    }

    /** Notes a case as taken; false: the file had it before. */
    boolean take(String caseId) {
        requireRoom(taken.size());
        return taken.add(caseId);
    }

    void exclude(ExclusionReason reason) {
        excluded.merge(reason, 1, Integer::sum);
    }

    void reject(Rejected fault) {
        requireRoom(rejected.size());
        rejected.add(fault);
    }

    void warn(Rejected warning) {
        requireRoom(warnings.size());
        warnings.add(warning);
    }

    private static void requireRoom(int kept) {
        if (kept >= MAX_KEPT) {
            throw new ProblemException(
                    413,
                    "Too many rows",
                    "A file may have at most %d good and as many faulty rows; nothing was changed. Send the trust's open pathways of one census only."
                            .formatted(MAX_KEPT));
        }
    }

    /** Refuses a file without rows: taking it would mark everyone as left. */
    void requireRows() {
        if (rows == 0) {
            throw new ProblemException(
                    422,
                    "No rows",
                    "The file has a header and nothing below it. Nothing was changed. Export it again with its rows.");
        }
    }

    /** Refuses a file in which every row is another trust's. */
    void requireOwn(String provider) {
        if (rejected.size() == rows && rejected.stream().allMatch(r -> r.code() == RejectionCode.PROVIDER)) {
            throw new ProblemException(
                    422,
                    "File of another trust",
                    "Each of the %d row(s) belongs to another trust than %s. Nothing was changed. Check the file and the provider it was sent for."
                            .formatted(rows, provider));
        }
    }

    int rows() {
        return rows;
    }

    boolean complete() {
        return complete;
    }

    Set<String> taken() {
        return taken;
    }

    List<Excluded> listExcluded() {
        return excluded.entrySet().stream()
                .map(entry -> new Excluded(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** In the order of the rows. */
    List<Rejected> listRejected() {
        return rejected.stream().sorted(Comparator.comparingInt(Rejected::row)).toList();
    }

    List<Rejected> warnings() {
        return List.copyOf(warnings);
    }
}
