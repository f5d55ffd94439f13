/**
 * Pages on which a trust's past cases are sent and compared with the catalogue. Begin with {@code TheatreLogPage}.
 */
@NullMarked
package org.listpool.web.theatrelog;

import org.jspecify.annotations.NullMarked;
