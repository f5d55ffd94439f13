package org.listpool.scenario.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The scenarios in store. */
@ApplicationScoped
public class ScenarioRows implements PanacheRepositoryBase<StoredScenario, UUID> {

    /** All of a family, oldest first, so that parents come before their children. */
    public List<StoredScenario> listOfFamily(UUID familyId) {
        return list("familyId = ?1", Sort.ascending("number"), familyId);
    }
}
