/**
 * Goal seeks: how much of a lever a target takes. Begin with {@code GoalsPage}.
 */
@NullMarked
package org.listpool.web.goals;

import org.jspecify.annotations.NullMarked;
