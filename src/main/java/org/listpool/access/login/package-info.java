/**
 * Turns a password, a session cookie or a bearer token into the identity of the caller.
 *
 * <p>Passwords go through the form login, whose cookie holds the encrypted name of the account; the account is read
 * again for each request, so disabling it works at once. Begin at {@link org.listpool.access.login.PasswordIdentities}.
 */
@NullMarked
package org.listpool.access.login;

import org.jspecify.annotations.NullMarked;
