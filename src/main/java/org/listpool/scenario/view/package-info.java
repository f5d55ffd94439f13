/**
 * What callers see of families, scenarios and runs. Carries no child's data but the ids in changes.
 *
 * <p>Begin at {@link org.listpool.scenario.view.FamilyView}.
 */
@NullMarked
package org.listpool.scenario.view;

import org.jspecify.annotations.NullMarked;
