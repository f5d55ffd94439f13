package org.listpool.change;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.listpool.change.family.FamilyChange;
import org.listpool.change.patch.PatchChange;
import org.listpool.change.people.LendingChange;
import org.listpool.change.people.StaffChange;
import org.listpool.change.rule.RuleChange;
import org.listpool.change.supply.EquipmentChange;
import org.listpool.change.theatre.PinChange;
import org.listpool.change.theatre.RoomChange;
import org.listpool.change.theatre.SessionChange;
import org.listpool.change.theatre.WardChange;
import org.listpool.change.trust.ReferralChange;
import org.listpool.change.trust.TrustChange;
import org.listpool.change.weekend.WeekendChange;

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
    LOAN_LIMIT(PeopleChange.LoanLimitRaised.class),
    WEEKEND_ADDED(WeekendChange.Added.class),
    WEEKEND_REMOVED(WeekendChange.Removed.class),
    WEEKEND_MOVED(WeekendChange.Moved.class),
    SESSION_REMOVED(SessionChange.Removed.class),
    SESSION_MOVED(SessionChange.Moved.class),
    SESSION_HOURS(SessionChange.Hours.class),
    SESSION_SPECIALTIES(SessionChange.Specialties.class),
    SESSIONS_END_LATER(SessionChange.AllEnd.class),
    THEATRE_ADDED(RoomChange.Added.class),
    THEATRE_REMOVED(RoomChange.Removed.class),
    WARD_PLACES_SET(WardChange.Places.class),
    WARD_HOURS(WardChange.Hours.class),
    STAFF_ADDED(StaffChange.Added.class),
    STAFF_REMOVED(StaffChange.Removed.class),
    PERSON_UNAVAILABLE(StaffChange.Unavailable.class),
    PERSON_REMOVED(StaffChange.Gone.class),
    LOAN_LIMIT_SET(LendingChange.Limit.class),
    LENDING_FORBIDDEN(LendingChange.Forbidden.class),
    EQUIPMENT_COUNT(EquipmentChange.Count.class),
    EQUIPMENT_LOAN_DATES(EquipmentChange.LoanDates.class),
    EQUIPMENT_LOANS_WITHDRAWN(EquipmentChange.LoansWithdrawn.class),
    REPROCESS_MINUTES(EquipmentChange.Reprocess.class),
    RULE(RuleChange.Limit.class),
    WEIGHT(RuleChange.Weight.class),
    FAMILIES_CONSENT(FamilyChange.Consent.class),
    FAMILIES_SHORT_NOTICE(FamilyChange.ShortNotice.class),
    FAMILIES_TRAVEL_LIMIT(FamilyChange.TravelLimit.class),
    REFERRALS_ADDED(ReferralChange.Added.class),
    TRUST_LEFT(TrustChange.Left.class),
    TRUST_JOINED(TrustChange.Joined.class),
    TRUST_JOINED_LIKE(TrustChange.JoinedLike.class),
    UNPINNED(PinChange.Dropped.class),
    PATCH(PatchChange.class);

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
