/**
 * Takes in the trusts' files: waiting-list extracts and pooling supplements, row by row, each file wholly or not at all.
 *
 * <p>{@code csv} reads any dialect; the lists themselves are {@code waitlist}. Begin at
 * {@link org.listpool.intake.Intake}.
 */
@NullMarked
package org.listpool.intake;

import org.jspecify.annotations.NullMarked;
