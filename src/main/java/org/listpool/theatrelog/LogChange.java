package org.listpool.theatrelog;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a file changes in a trust's log, so that nothing counts twice.
 *
 * <p>A case with a reference is the case of that reference. A file without references tells all there is to tell about
 * its procedures: what was sent before without reference for the same procedures and, where cases have dates, for the
 * days from the file's first to its last, is put out unless the file has an equal case.
 *
 * @param added cases to store, those that take an updated one's place included
 * @param removed ids of stored cases to put out
 * @param created how many are new
 * @param updated how many known references have other values
 * @param unchanged how many are stored just so
 * @param replaced how many stored cases the file puts out without telling them again
 */
record LogChange(
        List<LoggedCase.Told> added, List<Long> removed, int created, int updated, int unchanged, int replaced) {

    /**
     * The change that {@code file} makes.
     *
     * @param complete false: the file is cut short, and so puts nothing out
     */
    static LogChange of(List<LoggedCase.Stored> stored, List<LoggedCase.Told> file, boolean complete) {
        Map<String, LoggedCase.Stored> references = new HashMap<>();
        Map<LoggedCase, Deque<Long>> equal = new HashMap<>();
        Scope scope = Scope.of(file);
        for (LoggedCase.Stored each : stored) {
            if (each.referenceKey() != null) {
                references.put(each.referenceKey(), each);
            } else if (scope.covers(each.logged())) {
                equal.computeIfAbsent(each.logged(), of -> new ArrayDeque<>()).add(each.id());
            }
        }
        List<LoggedCase.Told> added = new ArrayList<>();
        List<Long> removed = new ArrayList<>();
        int updated = 0;
        int unchanged = 0;
        for (LoggedCase.Told told : file) {
            LoggedCase.Stored known = told.referenceKey() == null ? null : references.get(told.referenceKey());
            Deque<Long> same = told.referenceKey() == null ? equal.get(told.logged()) : null;
            if ((known != null && known.logged().equals(told.logged())) || (same != null && same.poll() != null)) {
                unchanged++;
            } else {
                added.add(told);
                if (known != null) {
                    removed.add(known.id());
                    updated++;
                }
            }
        }
        List<Long> untold =
                complete ? equal.values().stream().flatMap(Deque::stream).toList() : List.of();
        removed.addAll(untold);
        return new LogChange(added, removed, added.size() - updated, updated, unchanged, untold.size());
    }

    /**
     * What a file without references tells all of.
     *
     * @param undated procedures of its cases without a date
     * @param dated procedures of its cases with one
     */
    private record Scope(Set<String> undated, Set<String> dated, LocalDate first, LocalDate last) {

        static Scope of(List<LoggedCase.Told> file) {
            Set<String> undated = new HashSet<>();
            Set<String> dated = new HashSet<>();
            for (LoggedCase.Told told : file) {
                if (told.referenceKey() == null) {
                    (told.logged().operatedOn() == null ? undated : dated)
                            .add(told.logged().procedure());
                }
            }
            return new Scope(
                    undated,
                    dated,
                    days(file).min(Comparator.naturalOrder()).orElse(LocalDate.MAX),
                    days(file).max(Comparator.naturalOrder()).orElse(LocalDate.MIN));
        }

        boolean covers(LoggedCase each) {
            LocalDate day = each.operatedOn();
            return day == null
                    ? undated.contains(each.procedure())
                    : dated.contains(each.procedure()) && !day.isBefore(first) && !day.isAfter(last);
        }

        private static Stream<LocalDate> days(List<LoggedCase.Told> file) {
            return file.stream().map(told -> told.logged().operatedOn()).filter(Objects::nonNull);
        }
    }
}
