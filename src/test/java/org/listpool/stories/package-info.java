/**
 * The whole job from outside, over more than one door: in a browser, and against the built jar as a process of its own,
 * which is talked to over HTTP, killed and started again.
 *
 * <p>The stories of the jar ({@code …IT}) run after packaging and look inside nothing; begin at
 * {@link org.listpool.stories.RunningService}. The browser's run with the tests.
 */
@NullMarked
package org.listpool.stories;

import org.jspecify.annotations.NullMarked;
