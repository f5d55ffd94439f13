/**
 * Synthetic pools of any size, as the trusts' systems would export them, faults included, and as one problem.
 *
 * <p>Made up from a seed in the likeness of the replay pool: no row is a patient, and every NHS number begins with 9, the
 * range that is never issued. Begin at {@link org.listpool.demo.pool.SyntheticPool}.
 */
@NullMarked
package org.listpool.demo.pool;

import org.jspecify.annotations.NullMarked;
