/**
 * Reads a trust's CSV row by row, whatever its dialect: encoding, header spellings, dates, codes and numbers.
 *
 * <p>Never holds a whole file, and never repeats a cell in a message. Begin at {@link org.listpool.intake.csv.CsvRows}.
 */
@NullMarked
package org.listpool.intake.csv;

import org.jspecify.annotations.NullMarked;
