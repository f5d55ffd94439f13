package org.listpool.pools;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table drawn with bars. Its first line names the columns; the first column's name is the table's. An empty cell, or a
 * column that is not drawn, means the default; {@code ?} means unknown; {@code -} means none.
 */
record TextTable(String name, List<String> columns, List<Row> rows) {

    /** The tables of a text by name; a blank line ends each. */
    static Map<String, TextTable> parse(String text) {
        Map<String, TextTable> tables = new LinkedHashMap<>();
        for (String block : text.strip().split("\\R\\s*\\R", -1)) {
            List<List<String>> lines = block.lines()
                    .filter(line -> !line.isBlank())
                    .map(TextTable::cells)
                    .toList();
            if (lines.isEmpty()) {
                continue;
            }
            List<String> columns = lines.getFirst();
            List<Row> rows = new ArrayList<>();
            for (List<String> line : lines.subList(1, lines.size())) {
                rows.add(Row.of(columns, line));
            }
            TextTable earlier = tables.put(columns.getFirst(), new TextTable(columns.getFirst(), columns, rows));
            if (earlier != null) {
                throw new IllegalArgumentException("The table " + columns.getFirst() + " is drawn twice.");
            }
        }
        return tables;
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    }

    /** One line of a table. */
    record Row(Map<String, String> cells) {

        private static Row of(List<String> columns, List<String> line) {
            if (line.size() > columns.size()) {
                throw new IllegalArgumentException("More cells than columns " + columns + ": " + line);
            }
            Map<String, String> cells = new LinkedHashMap<>();
            for (int i = 0; i < line.size(); i++) {
                if (!line.get(i).isEmpty()) {
                    cells.put(columns.get(i), line.get(i));
                }
            }
            return new Row(cells);
        }

        /** The cell's text, which is never unknown. */
        String text(String column, String byDefault) {
            return cells.getOrDefault(column, byDefault);
        }

        /** The cell's text; null where it is {@code ?}. */
        @Nullable
        String maybe(String column, @Nullable String byDefault) {
            String text = cells.get(column);
            if (text == null) {
                return byDefault;
            }
            return text.equals("?") ? null : text;
        }

        int number(String column, int byDefault) {
            String text = cells.get(column);
            return text == null ? byDefault : Integer.parseInt(text);
        }

        @Nullable
        Integer maybeNumber(String column, @Nullable Integer byDefault) {
            String text = maybe(column, byDefault == null ? null : byDefault.toString());
            return text == null ? null : Integer.valueOf(text);
        }

        @Nullable
        Boolean maybeYes(String column, @Nullable Boolean byDefault) {
            String text = maybe(column, byDefault == null ? null : byDefault ? "yes" : "no");
            return text == null ? null : Boolean.valueOf(text.equals("yes"));
        }

        /** The words of the cell; none where it is {@code -}. */
        List<String> words(String column, List<String> byDefault) {
            String text = cells.get(column);
            if (text == null) {
                return byDefault;
            }
            return text.equals("-") ? List.of() : List.of(text.split("\\s+", -1));
        }
    }
}
