package org.listpool.web.whatif;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.listpool.scenario.view.ScenarioView;

/** Lays out a family's scenarios, each right below the one that it was forked from. */
final class ScenarioTree {

    private final List<ScenarioView> shown;
    private final @Nullable Integer placedInReference;
    private final List<ScenarioRow> rows = new ArrayList<>();

    private ScenarioTree(List<ScenarioView> shown, @Nullable Integer placedInReference) {
        this.shown = shown;
        this.placedInReference = placedInReference;
    }

    /**
     * Lines from top to bottom. A scenario whose parent is not shown stands as if forked from the baseline.
     *
     * @param shown oldest first
     * @param placedInReference children placed in what they are measured against; null: not known yet
     */
    static List<ScenarioRow> rows(List<ScenarioView> shown, @Nullable Integer placedInReference) {
        ScenarioTree tree = new ScenarioTree(shown, placedInReference);
        Set<UUID> ids = new HashSet<>();
        shown.forEach(each -> ids.add(each.id()));
        shown.stream()
                .filter(each -> each.parentId() == null || !ids.contains(each.parentId()))
                .forEach(each -> tree.add(each, 0, ""));
        return tree.rows;
    }

    private void add(ScenarioView scenario, int level, String parent) {
        rows.add(ScenarioRow.of(scenario, level, parent, placedInReference));
        shown.stream()
                .filter(each -> scenario.id().equals(each.parentId()))
                .forEach(each -> add(each, level + 1, scenario.name()));
    }
}
