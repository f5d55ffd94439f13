package org.listpool.scenario.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The body that makes several scenarios of one family, each by itself. */
@Schema(requiredProperties = {"scenarios"})
public record StartScenariosRequest(@Nullable List<StartScenarioRequest> scenarios) {

    /** The most at once. */
    static final int MOST = 100;

    /** What was sent; an absent list is empty. */
    List<StartScenarioRequest> all() {
        return scenarios == null ? List.of() : scenarios;
    }
}
