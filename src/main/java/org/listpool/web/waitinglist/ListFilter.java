package org.listpool.web.waitinglist;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.listpool.model.PriorityCode;
import org.listpool.planning.kpi.ListFigures;
import org.listpool.waitlist.EntryStatus;
import org.listpool.waitlist.view.EntryOrder;
import org.listpool.waitlist.view.WaitingListRequest;
import org.listpool.web.frame.Words;

/**
 * What stands in the filter's fields; an empty text or false filters nothing, and a code that nobody has neither.
 *
 * @param left whether those who left the list are shown, instead of those who wait
 * @param byWait whether the longest wait comes first, instead of the greatest need
 */
public record ListFilter(
        String provider,
        String specialty,
        String procedure,
        String priority,
        boolean needsDetails,
        boolean onOtherLists,
        boolean over52Weeks,
        boolean left,
        boolean byWait) {

    private static final int PAGE_SIZE = 50;

    /** The request of this filter's page {@code page}, counted from 1. */
    WaitingListRequest toRequest(int page) {
        return new WaitingListRequest(
                findGiven(provider),
                findGiven(specialty),
                findGiven(procedure),
                findPriority(),
                left ? EntryStatus.LEFT : EntryStatus.WAITING,
                needsDetails ? Boolean.TRUE : null,
                onOtherLists ? Boolean.TRUE : null,
                over52Weeks ? ListFigures.OVER_52_WEEKS_DAYS : null,
                null,
                byWait ? EntryOrder.WAIT : EntryOrder.NEED,
                page - 1,
                PAGE_SIZE);
    }

    /** The page with this filter and order; a page number can be appended. */
    public String link() {
        return "/waiting-list?" + fields() + (byWait ? "sort=wait&" : "");
    }

    /** The page with this filter and the other order. */
    public String otherOrder() {
        return "/waiting-list?" + fields() + (byWait ? "sort=need" : "sort=wait");
    }

    private String fields() {
        return "provider=%s&specialty=%s&procedure=%s&priority=%s&"
                        .formatted(
                                Words.urlPart(provider),
                                Words.urlPart(specialty),
                                Words.urlPart(procedure),
                                Words.urlPart(priority))
                + (needsDetails ? "needsDetails=true&" : "")
                + (onOtherLists ? "onOtherLists=true&" : "")
                + (over52Weeks ? "over52Weeks=true&" : "")
                + (left ? "left=true&" : "");
    }

    private @Nullable PriorityCode findPriority() {
        return Arrays.stream(PriorityCode.values())
                .filter(code -> code.name().equals(priority))
                .findAny()
                .orElse(null);
    }

    private static @Nullable String findGiven(String field) {
        return field.isEmpty() ? null : field;
    }
}
