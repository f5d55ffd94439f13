package org.listpool.intake.csv;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.listpool.house.ProblemException;

/** The rows of a CSV file, read as they arrive. */
public final class CsvRows implements AutoCloseable {

    /** Longest row taken, characters; a row of a waiting-list extract has about 300. */
    static final int MAX_ROW_CHARACTERS = 64 * 1024;

    private static final int MAX_COLUMNS = 1000;

    private final StrictReader reader;
    private final CloseableIterator<CsvRecord> records;
    private final Map<String, Integer> columns;
    private int number;
    private final int width;

    // A stray character behind a quotation mark must not cost the rest of the file; the reader names no successor yet.
    @SuppressWarnings("removal")
    private CsvRows(InputStream body, Charset charset, Collection<String> known, Collection<String> required) {
        this.reader = new StrictReader(body, charset);
        this.records = CsvReader.builder()
                .skipEmptyLines(false)
                .allowUnclosedQuote(false)
                .allowExtraCharsAfterClosingQuote(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(MAX_ROW_CHARACTERS)
                .build(
                        CsvRecordHandler.builder()
                                .maxFields(MAX_COLUMNS)
                                .maxFieldSize(MAX_ROW_CHARACTERS)
                                .maxRecordSize(MAX_ROW_CHARACTERS)
                                .build(),
                        reader)
                .iterator();
        CsvRecord header = findRecord();
        if (header == null) {
            throw new ProblemException(
                    422, "Empty file", "The file holds nothing. Nothing was changed. Export it again and send it.");
        }
        this.width = header.getFieldCount();
        this.columns = HeaderNames.match(header.getFields(), known, required);
    }

    /**
     * Reads the header.
     *
     * @param known the columns somebody will read
     * @param required those without which the file says nothing
     * @throws ProblemException when the file is no CSV of this kind
     */
    public static CsvRows open(
            InputStream body, Charset charset, Collection<String> known, Collection<String> required) {
        return new CsvRows(body, charset, known, required);
    }

    /** Whether the file has a column. */
    public boolean has(String column) {
        return columns.containsKey(HeaderNames.normalise(column));
    }

    /** How many columns of the file are none of {@code known}. */
    public int countOthers(Collection<String> known) {
        long read = known.stream()
                .map(HeaderNames::normalise)
                .distinct()
                .filter(columns::containsKey)
                .count();
        return width - Math.toIntExact(read);
    }

    /** The next row that is not blank; null: the file is at its end. A row the file cuts short says so. */
    public @Nullable CsvRow findNext() {
        try {
            CsvRecord next = findRecord();
            if (next == null) {
                return null;
            }
            boolean cut = next.getFieldCount() < width && !hasNext() && !reader.endsWithLine();
            return new CsvRow(number, columns, next.getFields(), cut);
        } catch (UnclosedQuote e) {
            return new CsvRow(number, columns, List.of(), true);
        }
    }

    private boolean hasNext() {
        try {
            return records.hasNext();
        } catch (CsvParseException e) {
            // Told when that row is asked for.
            return true;
        }
    }

    private @Nullable CsvRecord findRecord() {
        try {
            while (records.hasNext()) {
                CsvRecord next = records.next();
                number++;
                if (next.getFieldCount() > 1 || !next.getField(0).isBlank()) {
                    return next;
                }
            }
            return null;
        } catch (NoSuchElementException e) {
            return null;
        } catch (CsvParseException e) {
            number++;
            throw explain(e);
        }
    }

    private RuntimeException explain(CsvParseException e) {
        if (e.getCause() instanceof ProblemException problem) {
            return problem;
        }
        String message = String.valueOf(e.getMessage());
        if (message.startsWith("Unclosed quoted field") && number > 1) {
            return new UnclosedQuote();
        }
        if (e.getCause() instanceof IOException io) {
            return new UncheckedIOException(io);
        }
        return new ProblemException(
                413,
                "Row too long",
                "Row %d is longer than %d characters or has more than %d cells, so this is no list row by row. Look there for a quotation mark that is never closed."
                        .formatted(number, MAX_ROW_CHARACTERS, MAX_COLUMNS));
    }

    @Override
    public void close() throws IOException {
        records.close();
    }

    /** The file ends inside quotation marks. */
    private static final class UnclosedQuote extends RuntimeException {}
}
