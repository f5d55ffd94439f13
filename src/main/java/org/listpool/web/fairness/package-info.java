/**
 * Pages of fairness between trusts: how one plan treats each, and what each is owed. Begin with {@code FairnessPage}.
 */
@NullMarked
package org.listpool.web.fairness;

import org.jspecify.annotations.NullMarked;
