package org.listpool.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.listpool.resources.Collaboratives;

/** Fills and empties the pool, so that a test knows what it starts from. */
@ApplicationScoped
public class PoolForTests {

    private final EntityManager entities;
    private final Collaboratives collaboratives;
    private final Intake intake;

    @Inject
    PoolForTests(EntityManager entities, Collaboratives collaboratives, Intake intake) {
        this.entities = entities;
        this.collaboratives = collaboratives;
        this.intake = intake;
    }

    /** No collaborative, no list, no receipt. */
    @Transactional
    public void clear() {
        entities.createNativeQuery("""
                        truncate collaborative_version, waiting_list_entry, waiting_list_child, pooling_details,
                            waiting_list_event, extract_receipt, theatre_log_case, theatre_log_file
                        """).executeUpdate();
    }

    /** The collaborative of the replay pool and nothing else. */
    public void clearToCollaborative() {
        clear();
        collaboratives.replace(Bsw.bytes("collaborative.json"), null, "test");
    }

    /** The whole replay pool. */
    public void loadBsw() {
        clearToCollaborative();
        for (String trust : Bsw.TRUSTS) {
            receive(trust, ExtractKind.WAITING_LIST, Bsw.bytes(trust + "-open-pathways.csv"));
            receive(trust, ExtractKind.SUPPLEMENT, Bsw.bytes(trust + "-supplement.csv"));
        }
    }

    /** A file, taken in without asking who sends it. */
    public ExtractReport receive(String provider, ExtractKind kind, byte[] file) {
        return intake.receiveAs("test", provider, kind, new ByteArrayInputStream(file), StandardCharsets.UTF_8);
    }

    /** A waiting-list extract, taken in without asking who sends it. */
    public ExtractReport receiveList(String provider, String csv) {
        return receive(provider, ExtractKind.WAITING_LIST, csv.getBytes(StandardCharsets.UTF_8));
    }

    /** A supplement, taken in without asking who sends it. */
    public ExtractReport receiveSupplement(String provider, String csv) {
        return receive(provider, ExtractKind.SUPPLEMENT, csv.getBytes(StandardCharsets.UTF_8));
    }
}
