package org.listpool.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.listpool.model.StaffMember;
import org.listpool.model.TheatreSession;

/** What each change is, in a plain sentence. None names a person by name, a birth date or an NHS number. */
public final class ChangeTexts {

    private ChangeTexts() {}

    /** The changes, one sentence each. */
    public static String sentences(List<? extends Change> changes) {
        return changes.stream().map(ChangeTexts::sentence).collect(Collectors.joining(" "));
    }

    /** The change in a sentence. */
    public static String sentence(Change change) {
        return switch (change) {
            case PoolChange c -> c.sentence();
            case ChildChange.TravelLimit c -> "The family accepts a journey of " + c.minutes() + " minutes.";
            case ChildChange.NoticeDays c ->
                "The family accepts " + (c.days() == 1 ? "1 day's notice." : c.days() + " days' notice.");
            case ChildChange.PoolConsent c -> "The family agrees to be treated away from its own trust.";
            case ChildChange.FamilyAvailable c -> "The family can come on " + c.date() + ".";
            case ChildChange.PreopRenewed c ->
                "The pre-operative assessment is renewed and holds until " + c.expires() + " at least.";
            case ChildChange.ConsentRenewed c ->
                "Consent to surgery is renewed and holds until " + c.expires() + " at least.";
            case ChildChange.ImagingReady c -> "Imaging is there by " + c.from() + ".";
            case ChildChange.ConsultantOverride c ->
                "A consultant accepts the operation below the age or weight limit for tonsils.";
            case ChildChange.DetailsGiven c -> details(c);
            case TheatreChange.SessionLonger c -> longer(c);
            case TheatreChange.SessionAdded c -> added(c.session());
            case TheatreChange.WardPlaces c ->
                "The ward at " + c.site() + " has " + counted(c.more(), "more place") + ".";
            case TheatreChange.WardClosesLater c ->
                "The ward at " + c.site() + " closes " + c.minutes() + " minutes later.";
            case SupplyChange.EquipmentLent c ->
                c.provider() + " makes " + c.count() + " more " + words(c.equipment()) + " available"
                        + (c.dates().isEmpty() ? "" : " on " + dates(c.dates())) + ".";
            case PeopleChange.PersonAvailable c -> c.staffId() + " works on " + c.date() + " too.";
            case PeopleChange.PersonAdded c -> added(c.person());
            case PeopleChange.LoanLimitRaised c ->
                c.provider() + " lends " + c.more() + (c.more() == 1 ? " more person" : " more people") + " a day.";
        };
    }

    private static String details(ChildChange.DetailsGiven given) {
        List<String> told = new ArrayList<>();
        if (given.weightKg() != null) {
            told.add("weight");
        }
        if (given.postcodeDistrict() != null) {
            told.add("postcode district");
        }
        if (given.expectedMinutes() != null || given.sdMinutes() != null) {
            told.add("expected minutes");
        }
        if (given.observationMinutes() != null) {
            told.add("observation");
        }
        return "The trust tells the child's " + String.join(", ", told) + ".";
    }

    private static String longer(TheatreChange.SessionLonger change) {
        List<String> parts = new ArrayList<>();
        if (change.earlierMinutes() > 0) {
            parts.add("begins " + change.earlierMinutes() + " minutes earlier");
        }
        if (change.laterMinutes() > 0) {
            parts.add("ends " + change.laterMinutes() + " minutes later");
        }
        return "Session " + change.sessionId() + " " + String.join(" and ", parts) + ".";
    }

    private static String added(TheatreSession session) {
        return "There is one more session for " + String.join(", ", session.specialties()) + " at " + session.site()
                + " on " + session.date() + ", " + session.start() + " to " + session.end() + ".";
    }

    private static String added(StaffMember person) {
        String does = person.procedures().isEmpty()
                ? ""
                : " who performs "
                        + person.procedures().stream().map(ChangeTexts::words).collect(Collectors.joining(", "));
        String takes = person.minAgeMonths() == null || person.minAgeMonths() == 0
                ? ""
                : " who takes children from " + person.minAgeMonths() + " months";
        String role = (person.isSeniorNurse() ? "senior " : "") + words(person.role());
        return person.provider() + " sends one more " + role + does + takes + " on " + dates(person.availableDates())
                + ".";
    }

    private static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    private static String words(String code) {
        return code.toLowerCase(Locale.ROOT).replace('_', ' ').replace("childrens", "children's");
    }

    private static String dates(List<LocalDate> dates) {
        return dates.stream().map(LocalDate::toString).collect(Collectors.joining(", "));
    }
}
