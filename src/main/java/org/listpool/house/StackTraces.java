package org.listpool.house;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** Where a fault came from, for the log: classes and lines of code, but no message, which may quote a child's data. */
public final class StackTraces {

    private static final int FRAMES = 25;

    private StackTraces() {}

    /** The types and topmost frames of {@code e} and of its causes, one a line. */
    public static String withoutMessages(Throwable e) {
        StringBuilder text = new StringBuilder();
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Throwable t = e; t != null && seen.add(t); t = t.getCause()) {
            text.append(text.isEmpty() ? "" : "caused by ")
                    .append(t.getClass().getName())
                    .append('\n');
            StackTraceElement[] frames = t.getStackTrace();
            for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
                text.append("    at ").append(frames[i]).append('\n');
            }
        }
        return text.toString();
    }
}
