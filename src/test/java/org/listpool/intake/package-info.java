/**
 * What the intake promises. {@link org.listpool.intake.PoolForTests} fills and empties the pool for the tests of others.
 */
@NullMarked
package org.listpool.intake;

import org.jspecify.annotations.NullMarked;
