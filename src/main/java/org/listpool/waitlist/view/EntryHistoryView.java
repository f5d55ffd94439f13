package org.listpool.waitlist.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.listpool.waitlist.EntryEvent;

/**
 * One entry with what happened to it, oldest first.
 *
 * @param asOf the day from which its wait and need are counted
 */
public record EntryHistoryView(LocalDate asOf, EntryView entry, List<Happened> history) {

    /**
     * Something that happened.
     *
     * @param changes what changed, or the reason for leaving
     * @param receipt the file that brought it
     */
    public record Happened(
            Instant at,
            EntryEvent.What what,
            List<String> changes,
            @Nullable UUID receipt) {

        static Happened of(EntryEvent event) {
            return new Happened(event.at(), event.what(), event.changes(), event.receipt());
        }
    }
}
