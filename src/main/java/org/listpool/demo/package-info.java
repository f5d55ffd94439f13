/**
 * The demo: loads a synthetic pool through the service's own doors, plans it, and says where to look.
 *
 * <p>Nobody depends on it, and nothing of it runs unless {@code listpool.demo} is on. Begin at
 * {@link org.listpool.demo.DemoPool}.
 */
@NullMarked
package org.listpool.demo;

import org.jspecify.annotations.NullMarked;
