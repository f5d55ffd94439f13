/**
 * What the what-if command runs and prints: scenarios side by side, a plan's figures beside another's, grids of sweeps.
 *
 * <p>Reads no files. Begin at {@link org.listpool.cli.whatif.SideBySide}.
 */
@NullMarked
package org.listpool.cli.whatif;

import org.jspecify.annotations.NullMarked;
