/**
 * The resources document of the collaborative: the one that holds, every one that held, and who replaced what when.
 *
 * <p>Knows nothing of children or plans. Begin at {@link org.listpool.resources.Collaboratives}.
 */
@NullMarked
package org.listpool.resources;

import org.jspecify.annotations.NullMarked;
