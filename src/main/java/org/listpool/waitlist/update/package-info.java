/**
 * Takes in what a trust's file says: compares with what is stored, changes what differs, and writes down what happened.
 *
 * <p>Knows nothing of CSV. Runs inside the transaction of the file. Begin at
 * {@link org.listpool.waitlist.update.ListUpdate}.
 */
@NullMarked
package org.listpool.waitlist.update;

import org.jspecify.annotations.NullMarked;
