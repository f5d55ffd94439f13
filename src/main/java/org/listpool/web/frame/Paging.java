package org.listpool.web.frame;

/**
 * Which part of a long list is shown.
 *
 * @param page from 1
 * @param pages at least 1
 * @param size rows of a full page
 * @param total rows of the whole list
 */
public record Paging(int page, int pages, int size, long total) {

    /** The page asked for, or the nearest there is. */
    public static Paging of(int page, int size, long total) {
        int pages = (int) Math.max(1, (total + size - 1) / size);
        return new Paging(Math.clamp(page, 1, pages), pages, size, total);
    }

    /** Rows before this page. */
    public int offset() {
        return (page - 1) * size;
    }

    /** Number of the first row shown, from 1; 0 for an empty list. */
    public long from() {
        return total == 0 ? 0 : offset() + 1L;
    }

    /** Number of the last row shown. */
    public long to() {
        return Math.min(total, (long) page * size);
    }

    /** Whether there is a page before. */
    public boolean hasPrevious() {
        return page > 1;
    }

    /** Whether there is a page after. */
    public boolean hasNext() {
        return page < pages;
    }

    /** The page before. */
    public int previous() {
        return page - 1;
    }

    /** The page after. */
    public int next() {
        return page + 1;
    }
}
