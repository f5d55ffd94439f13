/**
 * The bench: plans a fixed set of pools and measures how good and how fast, beside the bound and today's manual practice.
 *
 * <p>Not for patients' data: every pool is synthetic. Begin at {@link org.listpool.cli.bench.BenchRun}.
 */
@NullMarked
package org.listpool.cli.bench;

import org.jspecify.annotations.NullMarked;
