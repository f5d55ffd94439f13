/**
 * What every page shares: header, navigation by role, words and figures, headers of the answer, error page, sign-in.
 * Begin with {@code Frame} and {@code templates/frame/layout.html}.
 */
@NullMarked
package org.listpool.web.frame;

import org.jspecify.annotations.NullMarked;
