package org.listpool.waitlist;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.listpool.model.PriorityCode;

/** A pathway on a trust's waiting list. It does not say who the child is: that is {@link ChildIdentity}. */
@Entity
public class WaitingListEntry {

    @Id
    private String caseId;

    private String issuer;
    private String pathwayIdentifier;
    private String provider;

    @Enumerated(EnumType.STRING)
    private EntryStatus status;

    private @Nullable String leftReason;
    private String treatmentFunctionCode;
    private String opcsCode;

    @Enumerated(EnumType.STRING)
    private @Nullable PriorityCode priority;

    private LocalDate rttClockStart;
    private @Nullable LocalDate decisionToAdmitDate;
    private Instant firstSeenAt;
    private Instant changedAt;
    private @Nullable Instant leftAt;

    /** For Hibernate. */
    protected WaitingListEntry() {}

    /** A pathway that {@code provider} lists for the first time. */
    public WaitingListEntry(String provider, ListedPathway listed, Instant at) {
        this.caseId = listed.caseId();
        this.issuer = listed.issuer();
        this.pathwayIdentifier = listed.pathwayIdentifier();
        this.provider = provider;
        this.status = EntryStatus.WAITING;
        this.firstSeenAt = at;
        this.changedAt = at;
        take(listed, at);
    }

    /**
     * Takes over what the trust's file says now.
     *
     * @return what differed, such as {@code priority P4 -> P3}; empty when nothing did
     */
    public final List<String> take(ListedPathway listed, Instant at) {
        List<String> changes = new ArrayList<>();
        note(changes, "treatmentFunctionCode", treatmentFunctionCode, listed.treatmentFunctionCode());
        note(changes, "opcsCode", opcsCode, listed.opcsCode());
        note(changes, "priority", priority, listed.priority());
        note(changes, "rttClockStart", rttClockStart, listed.rttClockStart());
        note(changes, "decisionToAdmitDate", decisionToAdmitDate, listed.decisionToAdmitDate());
        treatmentFunctionCode = listed.treatmentFunctionCode();
        opcsCode = listed.opcsCode();
        priority = listed.priority();
        rttClockStart = listed.rttClockStart();
        decisionToAdmitDate = listed.decisionToAdmitDate();
        if (!changes.isEmpty()) {
            changedAt = at;
        }
        return changes;
    }

    private static void note(List<String> changes, String name, @Nullable Object was, @Nullable Object is) {
        if (!Objects.equals(was, is)) {
            changes.add("%s %s -> %s".formatted(name, was == null ? "none" : was, is == null ? "none" : is));
        }
    }

    /** Marks something about the child as changed that is kept elsewhere. */
    public void touch(Instant at) {
        changedAt = at;
    }

    /** The trust lists it no longer, or for {@code reason} not for the pool. */
    public void leave(String reason, Instant at) {
        status = EntryStatus.LEFT;
        leftReason = reason;
        leftAt = at;
        changedAt = at;
    }

    /** {@code provider} lists it again, or has taken it over from the trust it had left. */
    public void comeBack(String toProvider, Instant at) {
        status = EntryStatus.WAITING;
        leftReason = null;
        leftAt = null;
        provider = toProvider;
        changedAt = at;
    }

    /** Issuer, a colon, the pathway identifier. */
    public String caseId() {
        return caseId;
    }

    /** The organisation that issued the pathway identifier. */
    public String issuer() {
        return issuer;
    }

    /** The pathway identifier, unique with its issuer only. */
    public String pathwayIdentifier() {
        return pathwayIdentifier;
    }

    /** The trust on whose list it is or was last. */
    public String provider() {
        return provider;
    }

    /** Where it stands. */
    public EntryStatus status() {
        return status;
    }

    /** Why it left; null while it waits. */
    public @Nullable String leftReason() {
        return leftReason;
    }

    /** The treatment function under which the trust lists it. */
    public String treatmentFunctionCode() {
        return treatmentFunctionCode;
    }

    /** The proposed procedure, with the dot. */
    public String opcsCode() {
        return opcsCode;
    }

    /** Null: none recorded. */
    public @Nullable PriorityCode priority() {
        return priority;
    }

    /** When the wait began. */
    public LocalDate rttClockStart() {
        return rttClockStart;
    }

    /** Null: not recorded. */
    public @Nullable LocalDate decisionToAdmitDate() {
        return decisionToAdmitDate;
    }

    /** When a file listed it first. */
    public Instant firstSeenAt() {
        return firstSeenAt;
    }

    /** When a file last changed it. */
    public Instant changedAt() {
        return changedAt;
    }

    /** Null while it waits. */
    public @Nullable Instant leftAt() {
        return leftAt;
    }
}
