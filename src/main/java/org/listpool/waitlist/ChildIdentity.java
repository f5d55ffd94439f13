package org.listpool.waitlist;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who the child of an entry is. Kept apart, so that a view without identifiers selects nothing from here. */
@Entity
@Table(name = "waiting_list_child")
public class ChildIdentity {

    @Id
    private String caseId;

    private String nhsNumber;
    private @Nullable String localPatientIdentifier;
    private LocalDate dateOfBirth;

    /** For Hibernate. */
    protected ChildIdentity() {}

    /** The child of a pathway listed for the first time. */
    public ChildIdentity(ListedPathway listed) {
        this.caseId = listed.caseId();
        take(listed);
    }

    /**
     * Takes over what the trust's file says now.
     *
     * @return the names of the fields that differed, never what stands in them; empty when none did
     */
    public final List<String> take(ListedPathway listed) {
        List<String> changes = new ArrayList<>();
        if (!Objects.equals(nhsNumber, listed.nhsNumber())) {
            changes.add("nhsNumber");
        }
        if (!Objects.equals(localPatientIdentifier, listed.localPatientIdentifier())) {
            changes.add("localPatientIdentifier");
        }
        if (!Objects.equals(dateOfBirth, listed.dateOfBirth())) {
            changes.add("dateOfBirth");
        }
        nhsNumber = listed.nhsNumber();
        localPatientIdentifier = listed.localPatientIdentifier();
        dateOfBirth = listed.dateOfBirth();
        return changes;
    }

    /** The entry it belongs to. */
    public String caseId() {
        return caseId;
    }

    /** Ten digits. */
    public String nhsNumber() {
        return nhsNumber;
    }

    /** Null: not recorded. */
    public @Nullable String localPatientIdentifier() {
        return localPatientIdentifier;
    }

    /** The day of birth. */
    public LocalDate dateOfBirth() {
        return dateOfBirth;
    }
}
