package org.listpool.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.listpool.model.Fault;

/**
 * What reading a document gave: its value, or every fault that kept it from having one.
 *
 * @param value null where there are faults
 * @param faults in the order of the document; empty where there is a value
 */
public record Read<T>(@Nullable T value, List<Fault> faults) {

    /** Copies the list. */
    public Read {
        faults = List.copyOf(faults);
        if ((value == null) == faults.isEmpty()) {
            throw new IllegalArgumentException("A read document has either a value or faults.");
        }
    }

    /** A document that was read. */
    public static <T> Read<T> of(T value) {
        return new Read<>(value, List.of());
    }

    /** A document that could not be read. */
    public static <T> Read<T> failed(List<Fault> faults) {
        return new Read<>(null, faults);
    }

    /** Whether there is a value. */
    public boolean isSound() {
        return faults.isEmpty();
    }

    /** The value; throws where there are faults. */
    public T get() {
        if (value == null) {
            throw new IllegalStateException("The document has " + faults.size() + " faults, so it has no value.");
        }
        return value;
    }
}
