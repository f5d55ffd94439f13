/**
 * The command line: solve, check and make pools, without server or database.
 *
 * <p>Nobody depends on it. Begin at {@link org.listpool.cli.CommandLineTool}.
 */
@NullMarked
package org.listpool.cli;

import org.jspecify.annotations.NullMarked;
