package org.listpool.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.listpool.access.AccessEvent;

/** Keeps who signed in and who changed accounts and tokens. */
@ApplicationScoped
class AccessRecorder {

    private final AuditTrail audit;

    @Inject
    AccessRecorder(AuditTrail audit) {
        this.audit = audit;
    }

    void record(@Observes AccessEvent event) {
        audit.recordAs(event.actor(), event.action(), List.of(event.subject()), event.detail());
    }
}
