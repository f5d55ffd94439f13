package org.listpool.intake.csv;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.listpool.house.ProblemException;

/** Matches the headers of a file to names, whatever their case, spaces, underscores and brackets. */
final class HeaderNames {

    // Only names of our own are asked for by row; a file's headers do not pass through here.
    private static final Map<String, String> NORMALISED = new ConcurrentHashMap<>();

    private HeaderNames() {}

    /** The letters and digits of one of our column names, in small letters. */
    static String normalise(String name) {
        return NORMALISED.computeIfAbsent(name, HeaderNames::plain);
    }

    private static String plain(String name) {
        StringBuilder plain = new StringBuilder(name.length());
        for (char c : name.toLowerCase(Locale.ROOT).toCharArray()) {
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    /**
     * Where each column stands.
     *
     * @param known the columns somebody will read; one of these twice is refused
     * @param required those without which the file says nothing
     */
    static Map<String, Integer> match(List<String> headers, Collection<String> known, Collection<String> required) {
        Map<String, Integer> columns = new HashMap<>();
        List<String> knownNames = known.stream().map(HeaderNames::normalise).toList();
        for (int i = 0; i < headers.size(); i++) {
            String name = plain(headers.get(i));
            if (columns.putIfAbsent(name, i) != null && knownNames.contains(name)) {
                throw new ProblemException(
                        422,
                        "Column twice",
                        "Columns %d and %d have the same header, so it is unclear which counts. Remove one."
                                .formatted(columns.get(name) + 1, i + 1));
            }
        }
        requireColumns(columns, headers.size(), knownNames, required);
        return columns;
    }

    private static void requireColumns(
            Map<String, Integer> columns, int width, List<String> known, Collection<String> required) {
        if (known.stream().noneMatch(columns::containsKey)) {
            throw new ProblemException(
                    422,
                    "Not CSV with a header",
                    "The first row names none of the columns of this kind of file; it has %d cell(s). Send CSV with commas between the cells and the column names in the first row, and check the kind."
                            .formatted(width));
        }
        List<String> missing = new ArrayList<>(required);
        missing.removeIf(name -> columns.containsKey(normalise(name)));
        if (!missing.isEmpty()) {
            throw new ProblemException(
                    422,
                    "Columns missing",
                    "The header lacks " + String.join(", ", missing) + ". Add them and send the file again.",
                    Map.of("missing", missing));
        }
    }
}
