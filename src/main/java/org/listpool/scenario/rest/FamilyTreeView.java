package org.listpool.scenario.rest;

import java.util.List;
import org.listpool.scenario.sweep.SweepSummary;
import org.listpool.scenario.view.FamilyView;
import org.listpool.scenario.view.Progress;
import org.listpool.scenario.view.ScenarioView;

/**
 * A family with all that was forked from it.
 *
 * @param scenarios oldest first; {@code parentId} makes them a tree
 * @param sweeps oldest first
 */
public record FamilyTreeView(
        FamilyView family, Progress progress, List<ScenarioView> scenarios, List<SweepSummary> sweeps) {}
