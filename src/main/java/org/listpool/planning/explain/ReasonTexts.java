package org.listpool.planning.explain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.listpool.model.Case;
import org.listpool.model.Problem;
import org.listpool.model.Reason;
import org.listpool.model.Rules;
import org.listpool.planning.entity.SessionSlot;
import org.listpool.planning.entity.WaitingCase;
import org.listpool.rules.PlacementRules;
import org.listpool.rules.RuleCode;

/** Every sentence that tells why a child has no place. None names a person, a birth date or an NHS number. */
final class ReasonTexts {

    /** The code of a child whom no rule shuts out. */
    static final String OUTBID = "OUTBID";

    /** Sessions that one sentence names; there may be more than anybody would read. */
    static final int SESSIONS_TOLD = 8;

    private final Problem problem;
    private final Rules rules;
    private final PlacementRules placement;

    ReasonTexts(Problem problem, PlacementRules placement) {
        this.problem = problem;
        this.rules = problem.rules();
        this.placement = placement;
    }

    Reason noSession(Case each) {
        return reason(RuleCode.SPECIALTY, "No session of these weekends serves " + each.specialty() + ".");
    }

    Reason placedAlready(Case twin) {
        return reason(RuleCode.ONCE, "The same child is placed through the entry " + twin.id() + ".");
    }

    Reason outbid(WaitingCase waiting, long need, List<Reasons.Bid> bids) {
        String sessions = bids.stream()
                .limit(SESSIONS_TOLD)
                .map(bid -> bid.slot().session().id() + " (lowest need there " + bid.lowestNeed() + ")")
                .collect(Collectors.joining(", "));
        if (bids.size() > SESSIONS_TOLD) {
            sessions += " or " + (bids.size() - SESSIONS_TOLD) + " more";
        }
        Set<RuleCode> binding = new TreeSet<>();
        bids.forEach(bid -> binding.addAll(bid.binding()));
        String limits = binding.isEmpty()
                ? ""
                : " With this child as well the lists would break "
                        + binding.stream().map(RuleCode::name).collect(Collectors.joining(", "))
                        + ".";
        return new Reason(
                OUTBID,
                "Could lie on " + sessions + "; this child has " + need + " need points and takes "
                        + waiting.facts().minutes() + " minutes, and others meet more need in the time." + limits);
    }

    /** Why {@code code} shuts the child out of {@code shut}, sessions in the problem's order, of {@code served} in all. */
    Reason shutOut(Case each, RuleCode code, List<SessionSlot> shut, int served) {
        String where = shut.size() == served
                ? "every session of its specialty"
                : shut.size() + " of " + served + " sessions of its specialty (" + ids(shut) + ")";
        return reason(code, sentence(each, code, shut) + " This shuts it out of " + where + ".");
    }

    private String sentence(Case each, RuleCode code, List<SessionSlot> shut) {
        return switch (code) {
            case NOTICE ->
                "The family is owed " + placement.noticeDays(each) + " days' notice from " + problem.asOf() + ".";
            case TRAVEL -> travel(each, shut.getFirst());
            case CONSENT -> "The family has not agreed to be treated away from " + each.provider() + ".";
            case UNAVAILABLE -> "The family cannot come on " + dates(shut) + ".";
            case AGE_WEIGHT -> ageWeight(each);
            case SURGEON -> "No surgeon of those lists performs " + each.procedure() + ".";
            case EVIDENCE -> evidence(each);
            case TIME, OVERRUN -> "The operation alone is too long for the session, with the margin for overrun.";
            case DISCHARGE -> "Even first on the list the child could not go home before the ward closes.";
            case POSTS -> "The session has no full team on the day.";
            case EQUIPMENT -> "No " + String.join(", ", each.equipment()) + " can be had together on the day.";
            case SIBLINGS -> "A brother or sister is placed on another day.";
            default -> code.sentence() + " It would not hold.";
        };
    }

    private String travel(Case each, SessionSlot slot) {
        Integer minutes = placement.findTravelMinutes(each, slot.session().site());
        return minutes == null
                ? "The postcode district is not known to the collaborative."
                : "The journey takes " + minutes + " minutes, and the limit is " + placement.travelLimitMinutes(each)
                        + ".";
    }

    private String ageWeight(Case each) {
        if (each.weightKg() == null || each.dateOfBirth() == null) {
            return "Weight or age is not known.";
        }
        return "The child is below the age or weight limit of the list or of its anaesthetist (list: "
                + rules.minAgeMonths() + " months and " + rules.minWeightKg() + " kg; tonsils: "
                + rules.tonsilMinAgeMonths() + " months and " + rules.tonsilMinWeightKg() + " kg).";
    }

    private static String evidence(Case each) {
        StringBuilder text = new StringBuilder("Evidence does not hold on the day:");
        append(text, "pre-operative assessment until", each.preopExpires());
        append(text, "consent until", each.consentExpires());
        append(text, "imaging from", each.imagingReadyFrom());
        return text.append('.').toString();
    }

    private static void append(StringBuilder text, String what, @Nullable LocalDate date) {
        if (date != null) {
            text.append(text.charAt(text.length() - 1) == ':' ? " " : ", ")
                    .append(what)
                    .append(' ')
                    .append(date);
        }
    }

    private static String ids(List<SessionSlot> slots) {
        return slots.stream().map(slot -> slot.session().id()).collect(Collectors.joining(", "));
    }

    private static String dates(List<SessionSlot> slots) {
        return slots.stream()
                .map(slot -> slot.session().date().toString())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static Reason reason(RuleCode code, String text) {
        return new Reason(code.name(), text);
    }
}
