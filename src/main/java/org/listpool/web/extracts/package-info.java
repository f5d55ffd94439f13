/**
 * Pages on which a trust's files are sent and their reports read. Begin with {@code ExtractsPage}. What a cell held is
 * never shown, only its row, column and fault.
 */
@NullMarked
package org.listpool.web.extracts;

import org.jspecify.annotations.NullMarked;
