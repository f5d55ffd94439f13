package org.listpool.scenario.compare;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.listpool.change.ChangeTexts;
import org.listpool.house.ProblemException;
import org.listpool.model.Fault;
import org.listpool.scenario.Families;
import org.listpool.scenario.Runs;
import org.listpool.scenario.store.FamilyRows;
import org.listpool.scenario.store.RunKind;
import org.listpool.scenario.store.RunRows;
import org.listpool.scenario.store.ScenarioRows;
import org.listpool.scenario.store.StoredFamily;
import org.listpool.scenario.store.StoredJson;
import org.listpool.scenario.store.StoredRun;
import org.listpool.scenario.store.StoredScenario;
import org.listpool.whatif.Outcome;
import org.listpool.whatif.RunSettings;

/** Finds what an id stands for: a scenario, a family's reference or any other run. */
@ApplicationScoped
class ComparedRuns {

    private final ScenarioRows scenarios;
    private final FamilyRows families;
    private final RunRows runRows;
    private final Families references;
    private final Runs runs;

    @Inject
    ComparedRuns(ScenarioRows scenarios, FamilyRows families, RunRows runRows, Families references, Runs runs) {
        this.scenarios = scenarios;
        this.families = families;
        this.runRows = runRows;
        this.references = references;
        this.runs = runs;
    }

    /**
     * What is to be compared.
     *
     * @param settings of its search
     */
    record Found(UUID id, UUID familyId, String name, RunSettings settings, Outcome outcome) {}

    /** The family that an id belongs to. Refuses an id that nothing has, at {@code place}. */
    @Transactional
    UUID familyOf(UUID id, String place) {
        if (families.findById(id) != null) {
            return id;
        }
        return getRun(id, place).familyId;
    }

    /** What the id stands for. Refuses an id that nothing has or a search without a plan, at {@code place}. */
    @Transactional
    Found get(UUID id, String place) {
        try {
            StoredFamily family = families.findById(id);
            if (family != null) {
                return new Found(id, id, family.name + " (baseline)", family.settings(), references.getReference(id));
            }
            StoredRun run = getRun(id, place);
            StoredScenario scenario = scenarios.findById(id);
            return new Found(
                    id,
                    run.familyId,
                    scenario == null ? nameOf(run) : scenario.name,
                    run.settings(),
                    runs.getOutcome(id));
        } catch (ProblemException refused) {
            throw refused.extensions().isEmpty() ? at(place, refused) : refused;
        }
    }

    private StoredRun getRun(UUID id, String place) {
        @Nullable StoredRun run = runRows.findById(id);
        if (run == null) {
            throw at(
                    place,
                    new ProblemException(
                            404,
                            "No such scenario",
                            "There is no scenario, family or run of this id. See /api/v1/scenario-families for all."));
        }
        return run;
    }

    private static String nameOf(StoredRun run) {
        if (run.kind == RunKind.BASELINE) {
            return "Baseline as first searched";
        }
        if (run.kind == RunKind.REPEAT) {
            return "Baseline searched once more";
        }
        String changes = StoredJson.changes(run.changes).stream()
                .map(ChangeTexts::sentence)
                .collect(Collectors.joining(" "));
        return changes.isEmpty() ? "No change" : changes;
    }

    private static ProblemException at(String place, ProblemException refused) {
        return new ProblemException(
                refused.status(),
                refused.title(),
                refused.detail(),
                Map.of("faults", List.of(new Fault(place, refused.detail()))));
    }
}
