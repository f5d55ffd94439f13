package org.listpool.scenario.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.listpool.audit.AuditTrail;
import org.listpool.change.NothingToChangeException;
import org.listpool.house.ProblemException;
import org.listpool.model.Problem;
import org.listpool.plan.PlanProblems;
import org.listpool.scenario.Baselines;
import org.listpool.scenario.ScenarioRequest;
import org.listpool.scenario.Scenarios;
import org.listpool.scenario.SearchWish;
import org.listpool.scenario.store.StoredFamily;
import org.listpool.scenario.view.Reference;
import org.listpool.scenario.view.ScenarioView;
import org.listpool.whatif.Outcome;
import org.listpool.whatif.reference.ReferenceCase;
import org.listpool.whatif.reference.ReferenceKind;
import org.listpool.whatif.reference.ReferenceScenario;
import org.listpool.whatif.reference.ReferenceTable;

/** Makes the reference case of a family, once, and lays its outcomes side by side. */
@ApplicationScoped
public class ReferenceCases {

    private final ReferenceRows rows;
    private final Scenarios scenarios;
    private final Baselines baselines;
    private final PlanProblems problems;
    private final AuditTrail audit;

    @Inject
    ReferenceCases(
            ReferenceRows rows, Scenarios scenarios, Baselines baselines, PlanProblems problems, AuditTrail audit) {
        this.rows = rows;
        this.scenarios = scenarios;
        this.baselines = baselines;
        this.problems = problems;
        this.audit = audit;
    }

    /** Makes and queues its scenarios, unless the family has them already. */
    @Transactional
    public ReferenceCaseView create(UUID familyId) {
        // The family stays locked, so that two callers do not make the case twice.
        scenarios.ground(baselines.getFamily(familyId).id, null, "/familyId");
        if (rows.list(familyId).isEmpty()) {
            List<ReferenceScenario> parts = parts(baselines.getFamily(familyId));
            for (int i = 0; i < parts.size(); i++) {
                ReferenceScenario part = parts.get(i);
                UUID made = scenarios.create(new ScenarioRequest(
                        familyId, null, part.name(), "Of the reference case.", part.changes(), SearchWish.NONE));
                rows.add(familyId, i, made);
            }
            audit.record("CREATE_REFERENCE_CASE", List.of(familyId.toString()), "scenarios=" + parts.size());
        }
        return get(familyId);
    }

    /** The reference case as far as it is; 404 where the family has none. */
    @Transactional
    public ReferenceCaseView get(UUID familyId) {
        StoredFamily family = baselines.getFamily(familyId);
        List<UUID> ids = rows.list(familyId);
        if (ids.isEmpty()) {
            throw new ProblemException(
                    404, "No reference case", "This family has no reference case. POST to this address makes it.");
        }
        List<ReferenceScenario> parts = parts(family);
        List<ReferenceCaseView.Part> views = new ArrayList<>();
        boolean whole = true;
        for (int i = 0; i < ids.size(); i++) {
            ScenarioView made = scenarios.get(ids.get(i));
            ReferenceScenario part = parts.get(i);
            whole &= made.run().placed() != null
                    && made.run().status().isFinal()
                    && made.run().failure() == null;
            views.add(new ReferenceCaseView.Part(
                    made.id(),
                    made.name(),
                    part.kind(),
                    part.trust(),
                    part.equipment(),
                    made.run().status()));
        }
        return new ReferenceCaseView(familyId, views, whole ? table(family, parts, ids) : null);
    }

    private @Nullable ReferenceTable table(StoredFamily family, List<ReferenceScenario> parts, List<UUID> ids) {
        Reference reference = baselines.view(family).reference();
        Long noise = reference.noiseNeedPoints();
        if (noise == null) {
            return null;
        }
        Outcome pooled = baselines.getReference(family);
        List<ReferenceScenario> all = new ArrayList<>();
        List<Outcome> outcomes = new ArrayList<>();
        ReferenceCase.scenarios(pooled.problem()).stream()
                .filter(part -> part.kind() == ReferenceKind.POOLED)
                .forEach(all::add);
        outcomes.add(pooled);
        all.addAll(parts);
        ids.forEach(id -> outcomes.add(scenarios.getOutcome(id)));
        return ReferenceTable.of(pooled.problem(), all, outcomes, noise);
    }

    /** Its scenarios without the pooled one, which is the baseline. */
    private List<ReferenceScenario> parts(StoredFamily family) {
        Problem problem = problems.get(family.problemId);
        try {
            return ReferenceCase.scenarios(problem).stream()
                    .filter(part -> part.kind() != ReferenceKind.POOLED)
                    .toList();
        } catch (NothingToChangeException e) {
            throw new ProblemException(409, "No reference case possible", String.valueOf(e.getMessage()));
        }
    }
}
