package org.listpool.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.listpool.house.PostgresForTests;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class AuditTrailTest {

    @Inject
    AuditTrail audit;

    @Inject
    EntityManager entities;

    @Test
    void a_deed_is_recorded_with_actor_and_subjects() {
        audit.recordAs("clerk", "READ_ENTRY", List.of("RD1:1", "RD1:2"), null);

        Object subjects = entities.createNativeQuery("select subjects from audit_event where actor = 'clerk'")
                .getSingleResult();
        assertThat((String[]) subjects).containsExactly("RD1:1", "RD1:2");
    }

    @Test
    void a_recorded_deed_can_be_neither_changed_nor_removed() {
        audit.recordAs("clerk2", "READ_ENTRY", List.of(), null);

        for (String statement :
                List.of("update audit_event set actor = 'x'", "delete from audit_event", "truncate audit_event")) {
            assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                            .run(() -> entities.createNativeQuery(statement).executeUpdate()))
                    .hasStackTraceContaining("append-only");
        }
    }
}
