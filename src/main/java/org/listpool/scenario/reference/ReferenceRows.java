package org.listpool.scenario.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Which scenarios of a family are its reference case, in their order. */
@ApplicationScoped
class ReferenceRows {

    private final Session entities;

    @Inject
    ReferenceRows(Session entities) {
        this.entities = entities;
    }

    @Transactional
    void add(UUID familyId, int place, UUID scenarioId) {
        entities.createNativeMutationQuery("""
                        insert into reference_scenario (family_id, place, scenario_id)
                        values (:family, :place, :scenario)
                        """)
                .setParameter("family", familyId)
                .setParameter("place", place)
                .setParameter("scenario", scenarioId)
                .executeUpdate();
    }

    @Transactional
    List<UUID> list(UUID familyId) {
        return entities.createNativeQuery(
                        "select scenario_id from reference_scenario where family_id = :family order by place",
                        UUID.class)
                .setParameter("family", familyId)
                .getResultList();
    }
}
