package org.listpool.scenario.export;

import java.time.Instant;
import java.util.List;

/**
 * What a file says of itself.
 *
 * @param synthetic whether its children are made up
 * @param settings how the scenarios were searched, a sentence each
 */
public record ExportNotes(Instant madeAt, boolean synthetic, List<String> settings) {

    /** Copies the list. */
    public ExportNotes {
        settings = List.copyOf(settings);
    }

    /** What must be known of the children. */
    String children() {
        return synthetic
                ? "All children in this file are synthetic: none of them exists."
                : "The case ids in this file are children's pathway identifiers. Keep it as you keep a waiting list.";
    }
}
