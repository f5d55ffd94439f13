/**
 * Fits mean and spread of durations to a trust's past cases, shrunk towards the catalogue where cases are few.
 *
 * <p>Begin at {@link org.listpool.theatrelog.fit.ShrunkFit} for the formula, at
 * {@link org.listpool.theatrelog.fit.TheatreLogFits} for whole logs.
 */
@NullMarked
package org.listpool.theatrelog.fit;

import org.jspecify.annotations.NullMarked;
