package org.listpool.planning.why;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.listpool.model.Problem;
import org.listpool.model.Reason;
import org.listpool.planning.constraint.Kindness;
import org.listpool.rules.RuleCode;

/** Every sentence that tells why a child is where it is. None names a person, a birth date or an NHS number. */
public final class WhyTexts {

    private static final int CHANGES_TOLD = 4;

    private WhyTexts() {}

    /** A kindness in a few words, to stand before a figure. */
    public static String words(Kindness kindness) {
        return switch (kindness) {
            case FAIR_SHARES -> "even shares of long waiters";
            case BALANCE_OWED -> "balance owed to trusts";
            case TRAVEL -> "travel";
            case LEAVE_HOME -> "leaving home early";
            case LATEX_FIRST -> "latex allergy first";
            case DIABETES_EARLY -> "diabetes early";
            case YOUNGEST_FIRST -> "youngest first";
            case INFECTION_LAST -> "infection risk last";
            case QUIET_SLOT -> "quiet slot first";
            case STAFF_LOANS -> "people lent";
            case EQUIPMENT_LOANS -> "equipment lent";
            case UNFILLED_MINUTES -> "unfilled minutes";
            case LONGEST_FIRST -> "earlier date for longer waits";
            case KEEP_PLACES -> "places kept from the earlier plan";
        };
    }

    /** What a broken rule means for one child on one list, after "because". */
    public static String because(RuleCode code) {
        return switch (code) {
            case NOTICE -> "the family would not have the notice it is owed";
            case TRAVEL -> "the journey is beyond the family's limit, or not known";
            case CONSENT -> "the family has not agreed to be treated away from its own trust";
            case UNAVAILABLE -> "the family cannot come on the day";
            case SPECIALTY -> "the session serves other specialties";
            case AGE_WEIGHT ->
                "the child is too young or too light for the list or its anaesthetist, or age or weight is not known";
            case SURGEON -> "no surgeon there performs the procedure";
            case EVIDENCE -> "pre-operative assessment, consent or imaging does not hold on the day";
            case TIME, OVERRUN -> "the list would be too long for its time, with the margin for overrun";
            case DISCHARGE -> "the child could not go home before the ward closes";
            case WARD -> "the ward has no place free at its fullest moment";
            case NURSES -> "the children's nurses who can be there are too few";
            case POSTS -> "the session does not run in this plan: its posts are not filled";
            case STAFF_LOAN -> "a trust would lend more people than it agreed";
            case EQUIPMENT -> "a piece of equipment that the child needs is not there or not ready";
            case SIBLINGS -> "a brother or sister is placed on another day";
            case ONCE -> "the same child is placed through another entry";
            case PINNED -> "a promised place would have to change";
            case UNKNOWN, FIGURES -> code.sentence() + " It would not hold";
        };
    }

    static Alternative told(Alternative place) {
        String text = switch (place.standing()) {
            case FREE -> "There is room. " + effect(place);
            case EXCHANGE ->
                "Only by changing places with a child of " + needs(place.others()) + " need points. " + effect(place);
            case DISPLACES -> "Would displace " + displaced(place) + obstacles(place) + ". " + effect(place);
            case CLOSED -> "Not possible, because " + join(place.rules()) + ".";
        };
        return place.worded(text);
    }

    /** Why a child cannot leave its own list as the plan stands. */
    static String ownListBreaks(List<String> rules) {
        return "Not possible as the plan stands: with this child gone the others of its own list come earlier, and then "
                + join(rules) + ".";
    }

    static ChildWhy told(ChildWhy why, Problem problem) {
        List<Reason> sentences = new ArrayList<>();
        sentences.add(need(why));
        sentences.add(rank(why, problem));
        OtherChild rival = why.rival();
        if (rival != null) {
            sentences.add(new Reason(
                    "RIVAL",
                    "Of the children without a place who could lie on this list, the one with most need has "
                            + rival.needPoints() + " need points and takes " + rival.minutes() + " minutes."));
        } else if (why.sessionId() != null) {
            sentences.add(new Reason("RIVAL", "No child without a place could lie on this list."));
        }
        if (why.sessionId() != null) {
            sentences.add(here(why));
        }
        sentences.add(choice(why));
        return new ChildWhy(
                why.caseId(),
                why.provider(),
                why.sessionId(),
                why.date(),
                why.promised(),
                why.need(),
                why.minutes(),
                why.needPerMinute(),
                why.rank(),
                why.ranked(),
                why.rival(),
                why.here(),
                why.alternatives(),
                why.reasons(),
                sentences);
    }

    private static Reason need(ChildWhy why) {
        NeedParts need = why.need();
        String band = need.bandDays() == null
                ? ""
                : ", " + need.bandPoints() + " for a wait of at least " + need.bandDays() + " days";
        String priority = need.priority() == null ? "no recorded priority" : "priority " + need.priority();
        return new Reason(
                "NEED",
                need.points() + " need points: " + need.priorityPoints() + " for " + priority + ", " + need.weekPoints()
                        + " for " + need.weeksWaited() + " full weeks waited" + band + ".");
    }

    private static Reason rank(ChildWhy why, Problem problem) {
        if (why.rank() == null) {
            return new Reason("RANK", "No session of these weekends is open to this child.");
        }
        return new Reason(
                "RANK",
                "Takes " + why.minutes() + " minutes and " + problem.rules().turnaroundMinutes()
                        + " of turnaround: " + String.format(Locale.UK, "%.1f", why.needPerMinute())
                        + " need points a minute, place " + why.rank() + " of " + why.ranked()
                        + " children whom some session could take.");
    }

    private static Reason here(ChildWhy why) {
        String costs = changes(why.here());
        return new Reason(
                "HERE",
                "This place counts " + why.need().points() + " need points"
                        + (costs.isEmpty() ? " and costs no kindness." : "; in kindness: " + costs + "."));
    }

    private static Reason choice(ChildWhy why) {
        if (why.promised()) {
            return new Reason("PROMISED", "The place is promised and stays.");
        }
        Alternative better = why.alternatives().stream()
                .filter(Alternative::better)
                .findFirst()
                .orElse(null);
        if (better != null) {
            return new Reason(
                    "BETTER_KNOWN",
                    "Seen from this child alone, " + better.sessionId()
                            + " would be better. The search had not found it when it ended; a longer one may.");
        }
        long open = why.alternatives().stream()
                .filter(each -> each.standing() != Standing.CLOSED)
                .count();
        if (open == 0) {
            return new Reason(
                    "NO_OTHER",
                    why.sessionId() == null
                            ? "No list could take this child, whoever gave way."
                            : "No other list could take this child, whoever gave way.");
        }
        return why.sessionId() == null
                ? new Reason(
                        "OTHERS_FIRST",
                        "On each list that could take this child, those who would have to give way have as much need or more.")
                : new Reason(
                        "BEST_PLACE",
                        "Each of the " + open
                                + " other lists that could take this child would meet less need, or be less kind or no kinder.");
    }

    private static String effect(Alternative place) {
        long need = place.needPointsChange();
        StringBuilder text = new StringBuilder(need == 0 ? "The same need is met" : "Need met: " + signed(need));
        if (place.fairnessPointsChange() != 0) {
            text.append("; shortfall of trusts counts ").append(signed(place.fairnessPointsChange()));
        }
        long kind = place.kindnessPointsChange();
        text.append(kind == 0 ? "; as kind" : kind > 0 ? "; kinder by " + kind : "; less kind by " + -kind);
        String changes = changes(place.changes());
        text.append(changes.isEmpty() ? "" : " (" + changes + ")").append('.');
        if (place.nursesCalled() > 0) {
            text.append(" Needs ")
                    .append(place.nursesCalled())
                    .append(" more children's nurse(s), who can be called in.");
        }
        if (place.ownListReordered()) {
            text.append(" The list it leaves must take another order.");
        }
        return text.toString();
    }

    /** The changes that weigh most, most first. */
    private static String changes(List<CostChange> changes) {
        return changes.stream()
                .filter(each -> each.points() != 0)
                .sorted((a, b) -> Long.compare(Math.abs(b.points()), Math.abs(a.points())))
                .limit(CHANGES_TOLD)
                .map(each -> words(Kindness.valueOf(each.kindness())) + " " + signed(each.points()))
                .collect(Collectors.joining(", "));
    }

    private static String displaced(Alternative place) {
        int count = place.others().size();
        return count == 1
                ? "1 child of " + needs(place.others()) + " need points"
                : count + " children of " + needs(place.others()) + " need points in all";
    }

    private static String obstacles(Alternative place) {
        return place.rules().isEmpty() ? "" : ", because " + join(place.rules());
    }

    private static long needs(List<OtherChild> others) {
        return others.stream().mapToLong(OtherChild::needPoints).sum();
    }

    private static String join(List<String> rules) {
        return rules.stream()
                .map(RuleCode::valueOf)
                .map(WhyTexts::because)
                .distinct()
                .collect(Collectors.joining(", and "));
    }

    private static String signed(long points) {
        return points > 0 ? "+" + points : points < 0 ? "\u2212" + -points : "0";
    }
}
