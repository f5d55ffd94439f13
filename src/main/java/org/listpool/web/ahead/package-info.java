/**
 * The page that looks ahead: a form, statements, fan charts and their tables. Begin with {@code LookAheadPage}.
 */
@NullMarked
package org.listpool.web.ahead;

import org.jspecify.annotations.NullMarked;
