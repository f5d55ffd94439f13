/**
 * The rows of what-if in store: families, runs, scenarios and sweeps, and the plans of runs.
 *
 * <p>Knows nothing of searching or of doors. Begin at {@link org.listpool.scenario.store.StoredRun}.
 */
@NullMarked
package org.listpool.scenario.store;

import org.jspecify.annotations.NullMarked;
