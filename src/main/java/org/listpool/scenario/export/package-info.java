/**
 * A comparison of scenarios as a spreadsheet and as CSV. The numbers are the comparison's own; nothing is counted here.
 *
 * <p>Begin at {@link org.listpool.scenario.export.ComparisonXlsx} and {@link org.listpool.scenario.export.ComparisonCsv}.
 */
@NullMarked
package org.listpool.scenario.export;

import org.jspecify.annotations.NullMarked;
