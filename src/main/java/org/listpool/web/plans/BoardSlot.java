package org.listpool.web.plans;

import org.listpool.document.ListedChild;

/**
 * A child on the board, and where it stands in the grid.
 *
 * @param row rows of five minutes after the board begins, from 0
 * @param rows height in rows, at least 1
 */
public record BoardSlot(ListedChild child, long row, long rows) {}
