package org.listpool.house;

import org.jspecify.annotations.Nullable;

/** The service cannot start; the message tells the operator why and what to do, without a stack trace. */
public class StartRefused extends RuntimeException {

    /** Says why, and on the next line what to do. */
    public StartRefused(String message) {
        super(message);
    }

    /** The refusal among the causes of {@code e}, or null. */
    public static @Nullable StartRefused findIn(@Nullable Throwable e) {
        for (Throwable t = e; t != null; t = t.getCause()) {
            if (t instanceof StartRefused refused) {
                return refused;
            }
        }
        return null;
    }
}
