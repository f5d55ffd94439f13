/**
 * The page on which the collaborative's resources are seen and replaced. Begin with {@code ResourcesPage}.
 */
@NullMarked
package org.listpool.web.resources;

import org.jspecify.annotations.NullMarked;
