/**
 * The pages that people see, rendered on the server. Each feature's pages have a sub-package; begin with {@code frame},
 * which holds what they share. Nobody depends on this package.
 */
@NullMarked
package org.listpool.web;

import org.jspecify.annotations.NullMarked;
