package org.listpool.scenario.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.listpool.whatif.RunSettings;

/**
 * A baseline and how all that is forked from it is searched and measured.
 *
 * @param asOf day from which notice and waits are counted
 * @param repeat the search of the baseline's own problem that tells the search noise
 * @param settings how its scenarios are searched unless they say otherwise
 * @param bound whether searches tell a bound of need points too
 */
public record FamilyView(
        UUID id,
        String name,
        String note,
        boolean archived,
        Instant createdAt,
        String createdBy,
        LocalDate asOf,
        BaselineView baseline,
        RunView repeat,
        RunSettings settings,
        boolean bound,
        Reference reference,
        BaselineChanged baselineChanged) {}
