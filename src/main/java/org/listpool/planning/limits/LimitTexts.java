package org.listpool.planning.limits;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.listpool.model.Reason;
import org.listpool.planning.why.WhyTexts;
import org.listpool.rules.RuleCode;

/** Every sentence that tells what binds a session. None names a person. */
public final class LimitTexts {

    private LimitTexts() {}

    /** A barrier's code in a word or two. */
    public static String words(String code) {
        return switch (code) {
            case SessionLimits.CHILDREN -> "Nobody suitable left";
            case SessionLimits.NONE -> "Nothing: somebody could join";
            case "TIME" -> "Time";
            case "OVERRUN" -> "Time with its margin";
            case "WARD" -> "Ward places";
            case "NURSES" -> "Children's nurses";
            case "DISCHARGE" -> "Ward closing time";
            case "EQUIPMENT" -> "Equipment";
            case "SURGEON" -> "Surgeon of the list";
            case "AGE_WEIGHT" -> "Anaesthetist's youngest age";
            case "POSTS" -> "Unfilled posts";
            case "SIBLINGS" -> "Siblings on another day";
            case "ONCE" -> "Child on two lists";
            default -> RuleCode.valueOf(code).sentence();
        };
    }

    static List<Reason> sentences(SessionLimits limits) {
        List<Reason> told = new ArrayList<>();
        told.add(tightest(limits));
        if (limits.barriers().size() > 1) {
            told.add(new Reason("OTHERS", others(limits)));
        }
        if (!limits.rolesWithoutAnybody().isEmpty()) {
            told.add(new Reason(
                    "NOBODY_FREE",
                    "Nobody is free on the day as "
                            + limits.rolesWithoutAnybody().stream()
                                    .map(LimitTexts::role)
                                    .collect(Collectors.joining(", "))
                            + "."));
        }
        if (limits.runs()) {
            told.add(new Reason("SLACK", slack(limits.slack())));
        }
        return told;
    }

    private static Reason tightest(SessionLimits limits) {
        Barrier barrier = limits.findTightest();
        if (limits.tightest().equals(SessionLimits.CHILDREN)) {
            return new Reason(limits.tightest(), "No child without a place could lie on this list.");
        }
        if (barrier == null) {
            return new Reason(
                    limits.tightest(), limits.couldJoin() + " children without a place could join as the plan stands.");
        }
        String most = barrier.mostNeedAlone() == 0
                ? ""
                : ", the neediest of these with " + barrier.mostNeedAlone() + " need points";
        return new Reason(
                barrier.code(),
                words(barrier.code()) + " binds: of " + limits.candidates()
                        + " children without a place who could lie here, " + barrier.children()
                        + " are kept off because " + WhyTexts.because(RuleCode.valueOf(barrier.code())) + "; "
                        + barrier.alone() + " by this alone" + most + ".");
    }

    private static String others(SessionLimits limits) {
        return "Others: "
                + limits.barriers().stream()
                        .filter(each -> !each.code().equals(limits.tightest()))
                        .map(each -> words(each.code()).toLowerCase(Locale.UK) + " " + each.children() + " ("
                                + each.alone() + " alone)")
                        .collect(Collectors.joining(", "))
                + ".";
    }

    private static String slack(Slack slack) {
        StringBuilder text =
                new StringBuilder("Left: ").append(slack.freeMinutes()).append(" minutes");
        if (slack.shortestMinutes() != null) {
            text.append(" (the shortest who could join takes ")
                    .append(slack.shortestMinutes())
                    .append(')');
        }
        text.append(", ").append(slack.wardPlaces()).append(" ward places at the fullest moment, ");
        text.append(slack.nursesSpare())
                .append(" nurses spare and ")
                .append(slack.nursesFree())
                .append(" to call in");
        if (slack.dischargeMinutes() != null) {
            text.append(", ").append(slack.dischargeMinutes()).append(" minutes from the last going home to closing");
        }
        String none = slack.equipment().stream()
                .filter(each -> each.left() == 0)
                .map(each -> each.type() + " (" + each.used() + " of " + each.units() + " used)")
                .collect(Collectors.joining(", "));
        return text.append(none.isEmpty() ? "." : ". None left of " + none + ".")
                .toString();
    }

    private static String role(String role) {
        return role.toLowerCase(Locale.UK).replace('_', ' ').replace("childrens", "children's");
    }
}
