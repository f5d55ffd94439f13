/**
 * Charts of comparisons: each is a table first, which the page's script draws as a picture. Begin with {@code Tornado},
 * {@code templates/charts} and {@code assets/own/charts.js}. Knows figures and words only, not what is compared.
 */
@NullMarked
package org.listpool.web.charts;

import org.jspecify.annotations.NullMarked;
