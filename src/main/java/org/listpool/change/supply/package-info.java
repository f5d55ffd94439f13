/**
 * Units of equipment, and when they may be lent.
 *
 * <p>Begin at {@link org.listpool.change.supply.EquipmentChange}.
 */
@NullMarked
package org.listpool.change.supply;

import org.jspecify.annotations.NullMarked;
