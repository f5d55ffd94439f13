package org.listpool.web.compare;

import java.util.List;

/**
 * A table with a column for each scenario.
 *
 * @param head of the first column
 */
public record SideBySide(String caption, String head, List<String> columns, List<Row> rows) {

    /** One figure over all scenarios. */
    public record Row(String label, List<Cell> cells) {}

    /**
     * The figure of one scenario.
     *
     * @param change to the baseline's, with its sign; empty where there is none to tell
     * @param remark what the change says, in words; may be empty
     * @param tone better, worse, close or plain: how the remark is tinted, beside its words
     */
    public record Cell(String value, String change, String remark, String tone) {

        static Cell plain(String value) {
            return new Cell(value, "", "", "plain");
        }

        static Cell changed(String value, String change) {
            return new Cell(value, change.equals("0") ? "" : change, "", "plain");
        }
    }
}
