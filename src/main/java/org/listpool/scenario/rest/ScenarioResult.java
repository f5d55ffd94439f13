package org.listpool.scenario.rest;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.listpool.house.ProblemException;
import org.listpool.scenario.view.ScenarioView;

/**
 * What became of one of several wishes.
 *
 * @param index its number in the request, from 0
 * @param status as an answer of its own would have: 202, or that of the refusal
 * @param scenario null: refused
 * @param problem why it was refused, with the faults; null: it was not
 */
public record ScenarioResult(
        int index,
        int status,
        @Nullable ScenarioView scenario,
        @Nullable Refusal problem) {

    /** Why a wish was refused. */
    public record Refusal(String title, String detail, Map<String, Object> extensions) {}

    static ScenarioResult of(int index, ScenarioView scenario) {
        return new ScenarioResult(index, 202, scenario, null);
    }

    static ScenarioResult of(int index, ProblemException refused) {
        return new ScenarioResult(
                index, refused.status(), null, new Refusal(refused.title(), refused.detail(), refused.extensions()));
    }
}
