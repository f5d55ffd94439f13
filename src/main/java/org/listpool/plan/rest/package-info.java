/**
 * The doors to stored runs over HTTP.
 *
 * <p>Knows {@code plan}, not how runs are worked on. Begin at {@link org.listpool.plan.rest.PlansResource}.
 */
@NullMarked
package org.listpool.plan.rest;

import org.jspecify.annotations.NullMarked;
