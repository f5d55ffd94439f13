package org.listpool.waitlist;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that happened to an entry. Names what changed, never an identifier's value. */
@Entity
@Table(name = "waiting_list_event")
public class EntryEvent {

    /** What can happen. */
    public enum What {
        FIRST_SEEN,
        UPDATED,
        LEFT,
        RETURNED,
        DETAILS
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "waiting_list_event_seq")
    @SequenceGenerator(name = "waiting_list_event_seq", allocationSize = 100)
    private @Nullable Long id;

    private String caseId;
    private Instant at;

    @Enumerated(EnumType.STRING)
    private What what;

    private String[] changes;
    private @Nullable UUID receipt;

    /** For Hibernate. */
    protected EntryEvent() {}

    /** An event of the file with receipt {@code receipt}. */
    public EntryEvent(String caseId, Instant at, What what, List<String> changes, UUID receipt) {
        this.caseId = caseId;
        this.at = at;
        this.what = what;
        this.changes = changes.toArray(String[]::new);
        this.receipt = receipt;
    }

    /** The entry concerned. */
    public String caseId() {
        return caseId;
    }

    /** When. */
    public Instant at() {
        return at;
    }

    /** What happened. */
    public What what() {
        return what;
    }

    /** What changed, or the reason for leaving. */
    public List<String> changes() {
        return List.of(changes);
    }

    /** The file that brought it. */
    public @Nullable UUID receipt() {
        return receipt;
    }
}
