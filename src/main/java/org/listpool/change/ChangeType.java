package org.listpool.change;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The kinds of changes; the names are the stable codes of the interface. */
public enum ChangeType {
    TRAVEL_LIMIT(ChildChange.TravelLimit.class),
    NOTICE_DAYS(ChildChange.NoticeDays.class),
    POOL_CONSENT(ChildChange.PoolConsent.class),
    FAMILY_AVAILABLE(ChildChange.FamilyAvailable.class),
    PREOP_RENEWED(ChildChange.PreopRenewed.class),
    CONSENT_RENEWED(ChildChange.ConsentRenewed.class),
    IMAGING_READY(ChildChange.ImagingReady.class),
    CONSULTANT_OVERRIDE(ChildChange.ConsultantOverride.class),
    DETAILS_GIVEN(ChildChange.DetailsGiven.class),
    SESSION_LONGER(TheatreChange.SessionLonger.class),
    SESSION_ADDED(TheatreChange.SessionAdded.class),
    WARD_PLACES(TheatreChange.WardPlaces.class),
    WARD_CLOSES_LATER(TheatreChange.WardClosesLater.class),
    EQUIPMENT_LENT(SupplyChange.EquipmentLent.class),
    PERSON_AVAILABLE(PeopleChange.PersonAvailable.class),
    PERSON_ADDED(PeopleChange.PersonAdded.class),
    LOAN_LIMIT(PeopleChange.LoanLimitRaised.class);

    private final Class<? extends Record> form;

    ChangeType(Class<? extends Record> form) {
        this.form = form;
    }

    /** The record of such a change: its parameters, by name. */
    public Class<? extends Record> form() {
        return form;
    }

    /** The type of {@code code}; null when there is none. */
    public static @Nullable ChangeType find(String code) {
        return Arrays.stream(values())
                .filter(type -> type.name().equals(code))
                .findFirst()
                .orElse(null);
    }

    static ChangeType of(Change change) {
        return Arrays.stream(values())
                .filter(type -> type.form.isInstance(change))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No type stands for " + change.getClass() + "."));
    }
}
