/**
 * What-if pages: families of scenarios, one family's tree, one scenario. Begin with {@code FamiliesPage}.
 */
@NullMarked
package org.listpool.web.whatif;

import org.jspecify.annotations.NullMarked;
