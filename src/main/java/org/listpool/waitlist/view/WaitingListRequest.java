package org.listpool.waitlist.view;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.listpool.model.PriorityCode;
import org.listpool.waitlist.EntryStatus;

/**
 * Which entries to show, in which order. A null filters nothing.
 *
 * @param specialty code of the collaborative's catalogue
 * @param procedure code of the collaborative's catalogue
 * @param needsDetails whether postcode district, weight or consent is missing
 * @param onOtherLists whether the child waits on another trust's list too
 * @param minimumDaysWaited as at {@code asOf}
 * @param asOf from which day to count; null: {@link org.listpool.waitlist.PoolProblems#defaultAsOf()}
 * @param page from 0
 * @param size entries a page, 1 to {@value #MAX_SIZE}
 */
public record WaitingListRequest(
        @Nullable String provider,
        @Nullable String specialty,
        @Nullable String procedure,
        @Nullable PriorityCode priority,
        EntryStatus status,
        @Nullable Boolean needsDetails,
        @Nullable Boolean onOtherLists,
        @Nullable Integer minimumDaysWaited,
        @Nullable LocalDate asOf,
        EntryOrder order,
        int page,
        int size) {

    /** Most entries of one page. */
    public static final int MAX_SIZE = 500;

    /** The first page of all who wait, greatest need first. */
    public static final WaitingListRequest FIRST_PAGE = new WaitingListRequest(
            null, null, null, null, EntryStatus.WAITING, null, null, null, null, EntryOrder.NEED, 0, 50);

    /** The same for one trust only. */
    public WaitingListRequest withProvider(@Nullable String ods) {
        return new WaitingListRequest(
                ods,
                specialty,
                procedure,
                priority,
                status,
                needsDetails,
                onOtherLists,
                minimumDaysWaited,
                asOf,
                order,
                page,
                size);
    }
}
