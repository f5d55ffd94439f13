package org.listpool.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Immutable copies for records, where a missing list in a document means an empty one.
 */
final class Lists {

    private Lists() {}

    static <T> List<T> copy(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    static <K, V> Map<K, V> copy(@Nullable Map<K, V> map) {
        return map == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    static <K, V> Map<K, Map<K, V>> copyTable(@Nullable Map<K, Map<K, V>> table) {
        Map<K, Map<K, V>> rows = new LinkedHashMap<>();
        if (table != null) {
            table.forEach((key, row) -> rows.put(key, copy(row)));
        }
        return Collections.unmodifiableMap(rows);
    }
}
