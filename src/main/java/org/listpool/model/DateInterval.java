package org.listpool.model;

import java.time.LocalDate;

/**
 * Days from {@code start} to {@code end}, both included.
 */
public record DateInterval(LocalDate start, LocalDate end) {

    /** Whether {@code date} is one of the days. */
    public boolean contains(LocalDate date) {
        return !date.isBefore(start) && !date.isAfter(end);
    }
}
