/**
 * How the service answers: problems as {@code problem+json}, the contract's JSON, and the headers and checks that
 * protect a browser's session.
 *
 * <p>Begin at {@link org.listpool.house.http.ProblemMappers}.
 */
@NullMarked
package org.listpool.house.http;

import org.jspecify.annotations.NullMarked;
