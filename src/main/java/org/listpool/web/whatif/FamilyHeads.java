package org.listpool.web.whatif;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.listpool.model.Plan;
import org.listpool.plan.PlanMetadata;
import org.listpool.plan.Plans;
import org.listpool.scenario.Families;
import org.listpool.scenario.view.FamilyView;

/** Looks up what pages of a family show of it. */
@ApplicationScoped
public class FamilyHeads {

    private final Families families;
    private final Plans plans;

    @Inject
    FamilyHeads(Families families, Plans plans) {
        this.families = families;
        this.plans = plans;
    }

    /** The head of one family. */
    public FamilyHead get(UUID family) {
        return of(families.get(family));
    }

    /** The head of {@code family}. */
    public FamilyHead of(FamilyView family) {
        UUID planId = family.baseline().planId();
        PlanMetadata plan = planId == null ? null : plans.find(planId);
        return FamilyHead.of(family, plan == null ? null : plan.name());
    }

    /** Children placed in what the family's scenarios are measured against; null: not known yet. */
    public @Nullable Integer findPlaced(FamilyView family) {
        if (!family.baseline().ready()) {
            return family.baseline().placed();
        }
        Plan reference = families.getReference(family.id()).plan();
        return reference.kpis().get("placed") instanceof Number placed ? Integer.valueOf(placed.intValue()) : null;
    }
}
