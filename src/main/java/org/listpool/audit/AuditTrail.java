package org.listpool.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.listpool.access.Caller;

/** Writes what was read or changed, by whom and when, in the transaction of the deed itself. */
@ApplicationScoped
public class AuditTrail {

    private final EntityManager entities;
    private final Caller caller;
    private final Clock clock;

    @Inject
    AuditTrail(EntityManager entities, Caller caller, Clock clock) {
        this.entities = entities;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Records a deed of the current caller.
     *
     * @param action what was done, as {@code VERB_NOUN} in capitals, such as {@code READ_WAITING_LIST}
     * @param subjects ids of the pathways ({@code issuer:ppid}), plans or documents concerned; may be empty
     * @param detail further codes or counts; never a name, NHS number, birth date or free text of a user; null: none
     */
    @Transactional
    public void record(String action, Collection<String> subjects, @Nullable String detail) {
        recordAs(caller.name(), action, subjects, detail);
    }

    /** Records a deed of {@code actor}, for work outside a request. */
    @Transactional
    public void recordAs(String actor, String action, Collection<String> subjects, @Nullable String detail) {
        entities.createNativeQuery("""
                        insert into audit_event (at, actor, action, subjects, detail)
                        values (:at, :actor, :action, :subjects, :detail)
                        """)
                .setParameter("at", clock.instant())
                .setParameter("actor", actor)
                .setParameter("action", action)
                .setParameter("subjects", subjects.toArray(String[]::new))
                .setParameter("detail", detail)
                .executeUpdate();
    }
}
