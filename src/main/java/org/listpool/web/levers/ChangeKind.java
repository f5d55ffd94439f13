package org.listpool.web.levers;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.listpool.change.ChangeType;

/**
 * A type of change as the form tells of it.
 *
 * @param code value of {@code type}
 * @param parameters their names, in order
 */
public record ChangeKind(String code, String parameters) {

    /** All types there are. */
    static List<ChangeKind> list() {
        return Arrays.stream(ChangeType.values())
                .map(type -> new ChangeKind(
                        type.name(),
                        Arrays.stream(type.form().getRecordComponents())
                                .map(RecordComponent::getName)
                                .collect(Collectors.joining(", "))))
                .toList();
    }
}
