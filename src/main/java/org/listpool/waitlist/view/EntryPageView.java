package org.listpool.waitlist.view;

import java.time.LocalDate;
import java.util.List;

/**
 * A page of the waiting list.
 *
 * @param asOf the day from which waits and needs are counted
 * @param total entries that match, on all pages
 * @param page from 0
 */
public record EntryPageView(LocalDate asOf, long total, int page, int size, List<EntryView> items) {}
