package org.listpool.change.lever;

import java.util.List;
import org.listpool.model.Problem;
import org.listpool.model.Roles;

/** What a lever counts; the names are the stable codes of the interface. */
public enum LeverKind {
    /** Weekends with sessions: the last goes out, or one like the last comes a week after it, with people and equipment. */
    WEEKENDS("Weekends", "weekends", Effect.HELPS, Particular.NONE),
    /** Theatres of the host with sessions, added without teams; {@code of}: the theatre that new ones are like. */
    THEATRES("Theatres, without more people", "theatres", Effect.HELPS, Particular.OPTIONAL),
    /** The same, each added with a team for every session. */
    THEATRES_STAFFED("Theatres, each with teams", "theatres", Effect.HELPS, Particular.OPTIONAL),
    /** Minutes of the longest session; the ends of all sessions move alike. */
    SESSION_MINUTES("Length of the longest session", "minutes", Effect.HELPS, Particular.NONE),
    /** Places of the host's ward. */
    WARD_PLACES("Ward places", "places", Effect.HELPS, Particular.NONE),
    /** When the host's ward closes, in minutes after midnight: 1170 is 19:30. */
    WARD_CLOSES("Ward closing time", "minutes after midnight", Effect.HELPS, Particular.NONE),
    /** Children's nurses available on the host's day with the fewest; all days move alike. */
    NURSES("Children's nurses a day", "nurses", Effect.HELPS, Particular.NONE),
    /** People of a role, {@code of}, available on the host's day with the fewest; all days move alike. */
    STAFF("People of a role a day", "people", Effect.HELPS, Particular.REQUIRED),
    /** Most people a day of the trust that may lend most; the limits of all trusts but the host's move alike. */
    LENT_STAFF("People lent a day by each trust, at most", "people", Effect.HELPS, Particular.NONE),
    /** Most people a day that a trust, {@code of}, lends. */
    LENT_STAFF_OF("People lent a day by one trust, at most", "people", Effect.HELPS, Particular.REQUIRED),
    /** Units of a type, {@code of}, that all trusts have; the host's own change first. */
    EQUIPMENT("Units of equipment", "units", Effect.HELPS, Particular.REQUIRED),
    /** Days of notice of the rule. */
    NOTICE_DAYS("Notice", "days", Effect.HURTS, Particular.NONE),
    /** Longest journey of the rule, for families who named none. */
    TRAVEL_LIMIT("Longest journey", "minutes", Effect.HELPS, Particular.NONE),
    /** Minutes between two children in theatre. */
    TURNAROUND("Turnaround", "minutes", Effect.HURTS, Particular.NONE),
    /** Accepted chance that a list ends late, in per cent. */
    OVERRUN_PERCENT("Accepted chance of an overrun", "%", Effect.HELPS, Particular.NONE),
    /** Children of a hundred who may be treated away from their own trust. */
    CONSENT_PERCENT("Families who consent to go elsewhere", "%", Effect.HELPS, Particular.NONE),
    /** Families of a hundred who accept an offer {@code of} days ahead, 7 where not said. Assumption: A-100. */
    SHORT_NOTICE_PERCENT("Families who accept short notice", "%", Effect.HELPS, Particular.OPTIONAL),
    /** Synthetic children added as referrals, of a trust, {@code of}, or of all. */
    EXTRA_REFERRALS("Extra referrals", "children", Effect.EITHER, Particular.OPTIONAL);

    /** Whether a lever says of which of several it is. */
    public enum Particular {
        /** There is one alone. */
        NONE,
        /** One may be named; without, all count or a default does. */
        OPTIONAL,
        /** One must be named. */
        REQUIRED
    }

    private final String label;
    private final String unit;
    private final Effect effect;
    private final Particular particular;

    LeverKind(String label, String unit, Effect effect, Particular particular) {
        this.label = label;
        this.unit = unit;
        this.effect = effect;
        this.particular = particular;
    }

    /** What people call it. */
    public String label() {
        return label;
    }

    /** The unit of its values, in the plural. */
    public String unit() {
        return unit;
    }

    /** What more of it does. */
    public Effect effect() {
        return effect;
    }

    /** Whether it says of which of several it is. */
    public Particular particular() {
        return particular;
    }

    /** What {@code of} may be in a problem; empty for levers that are of nothing. */
    public List<String> choices(Problem problem) {
        return turn().choices(problem);
    }

    Turn turn() {
        return switch (this) {
            case WEEKENDS -> new TheatreTurns.OfWeekends();
            case THEATRES -> new TheatreTurns.OfTheatres(false);
            case THEATRES_STAFFED -> new TheatreTurns.OfTheatres(true);
            case SESSION_MINUTES -> new TheatreHours.SessionMinutes();
            case WARD_PLACES -> new TheatreHours.WardPlaces();
            case WARD_CLOSES -> new TheatreHours.WardCloses();
            case NURSES -> new PeopleTurns.Available(Roles.CHILDRENS_NURSE);
            case STAFF -> new PeopleTurns.Available(null);
            case LENT_STAFF -> new PeopleTurns.Lent();
            case LENT_STAFF_OF -> new PeopleTurns.LentOf();
            case EQUIPMENT -> new SupplyTurn();
            case NOTICE_DAYS -> new RuleTurns.Whole("noticeDays", r -> r.noticeDays(), 0, 42);
            case TRAVEL_LIMIT -> new RuleTurns.Whole("maxTravelMinutes", r -> r.maxTravelMinutes(), 15, 240);
            case TURNAROUND -> new RuleTurns.Whole("turnaroundMinutes", r -> r.turnaroundMinutes(), 0, 40);
            case OVERRUN_PERCENT -> new RuleTurns.Overrun();
            case CONSENT_PERCENT -> new FamilyTurns.Consent();
            case SHORT_NOTICE_PERCENT -> new FamilyTurns.ShortNotice();
            case EXTRA_REFERRALS -> new FamilyTurns.Referrals();
        };
    }
}
