/**
 * Who may: accounts of people, tokens of systems, and the caller of the current request.
 *
 * <p>Authorisation is by annotation on methods, never by path. Begin at {@link org.listpool.access.Caller}.
 */
@NullMarked
package org.listpool.access;

import org.jspecify.annotations.NullMarked;
