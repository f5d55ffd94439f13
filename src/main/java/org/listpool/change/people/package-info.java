/**
 * Who is there, and whom trusts lend. People who do not exist yet are marked as such by their ids.
 *
 * <p>Begin at {@link org.listpool.change.people.StaffChange}.
 */
@NullMarked
package org.listpool.change.people;

import org.jspecify.annotations.NullMarked;
