package org.listpool.scenario.export;

import java.util.List;

/**
 * One sheet: a header that stays in sight, and rows.
 *
 * @param fixedColumns columns at the left that stay in sight
 */
record Sheet(String name, int fixedColumns, List<String> header, List<List<SheetCell>> rows) {

    Sheet {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
