/**
 * What the service needs to stand: its clock, its embedded database, its start and its error format.
 *
 * <p>No feature lives here, and the core does not know it.
 */
@NullMarked
package org.listpool.house;

import org.jspecify.annotations.NullMarked;
