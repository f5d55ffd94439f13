/**
 * What leaves the house on paper or as a file: theatre lists as PDF, each trust's dates as CSV. Begin with
 * {@code TheatreLists}, which reads a plan the way people in theatre do. Pages on a screen are not here.
 */
@NullMarked
package org.listpool.document;

import org.jspecify.annotations.NullMarked;
