package org.listpool.web.levers;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.listpool.change.NothingToChangeException;
import org.listpool.change.lever.Lever;
import org.listpool.change.lever.LeverKind;

/** A lever as the value of a form's field: {@code STAFF:ANAESTHETIST}. */
public final class LeverKey {

    private static final String BETWEEN = ":";

    private LeverKey() {}

    /** The key of {@code lever}. */
    public static String write(Lever lever) {
        return lever.of() == null ? lever.kind().name() : lever.kind().name() + BETWEEN + lever.of();
    }

    /** The lever of {@code key}; null: there is none. */
    public static @Nullable Lever find(String key) {
        String[] parts = key.split(BETWEEN, 2);
        LeverKind kind = Arrays.stream(LeverKind.values())
                .filter(each -> each.name().equals(parts[0]))
                .findFirst()
                .orElse(null);
        if (kind == null) {
            return null;
        }
        try {
            return new Lever(kind, parts.length == 1 ? null : parts[1]);
        } catch (NothingToChangeException refused) {
            return null;
        }
    }
}
