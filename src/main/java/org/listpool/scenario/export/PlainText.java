package org.listpool.scenario.export;

import org.jspecify.annotations.Nullable;

/** Text that a spreadsheet takes as text, whoever wrote it. */
final class PlainText {

    /** First characters that a spreadsheet would take for a formula; the last four are their full-width forms. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private PlainText() {}

    /** {@code value} with an apostrophe before it where it would be a formula; empty for null. */
    static String of(@Nullable String value) {
        if (value == null || value.isEmpty()) {
            return "";
        }
        return FORMULA_STARTS.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    }
}
