/**
 * Pages that explain a plan: why a child is where it is, what binds each session. Begin with {@code WhyPage}. None of them
 * shows a name or an NHS number.
 */
@NullMarked
package org.listpool.web.why;

import org.jspecify.annotations.NullMarked;
