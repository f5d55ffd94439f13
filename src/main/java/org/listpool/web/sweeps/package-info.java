/**
 * Sweeps of one or two levers as bars or a heat map, and each lever one step down and up as a tornado. Begin with
 * {@code SweepsPage}.
 */
@NullMarked
package org.listpool.web.sweeps;

import org.jspecify.annotations.NullMarked;
