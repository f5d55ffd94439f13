/** Tests of the ways to staff a week. */
@NullMarked
package org.listpool.planning.staffing;

import org.jspecify.annotations.NullMarked;
