package org.listpool.scenario.compare;

import java.time.Instant;
import java.util.List;
import org.listpool.scenario.export.ExportNotes;
import org.listpool.whatif.compare.Comparison;

/**
 * A comparison with what must be known of it. Carries case ids, so it is as confidential as a plan.
 *
 * @param synthetic whether the children are made up
 * @param settings how the columns were searched and what has moved since, a sentence each
 */
public record ComparisonView(Instant madeAt, boolean synthetic, List<String> settings, Comparison comparison) {

    /** Copies the list. */
    public ComparisonView {
        settings = List.copyOf(settings);
    }

    ExportNotes exportNotes() {
        return new ExportNotes(madeAt, synthetic, settings);
    }
}
