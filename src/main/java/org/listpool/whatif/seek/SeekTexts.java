package org.listpool.whatif.seek;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.listpool.whatif.goal.Aim;
import org.listpool.whatif.goal.Obstacle;
import org.listpool.whatif.goal.Target;

/** Every sentence of a goal seek. None names a child. */
public final class SeekTexts {

    private SeekTexts() {}

    /** The question, as in {@code The first of "Weekends" 1 to 8 that brings at most 0 children left …}. */
    public static String question(GoalSeek seek) {
        return seek.levers().stream()
                        .map(range -> name(range) + " " + range.from() + " to "
                                + range.values().getLast()
                                + (range.step() == 1 ? "" : " in steps of " + range.step()))
                        .collect(Collectors.joining(", then of ", "The first of ", " that brings "))
                + target(seek.target()) + ".";
    }

    /** The target as a noun clause: "at least 95 % of the baseline plan's need points". */
    public static String target(Target target) {
        return (target.aim() == Aim.AT_LEAST ? "at least " : "at most ") + figure(target, target.number());
    }

    /** A figure of the target with its unit: "3 children left who will have waited 52 weeks by 2027-03-31". */
    public static String figure(Target target, double figure) {
        String number = number(target, figure);
        String children = number.equals("1") ? " child" : " children";
        return number
                + switch (target.figure()) {
                    case NEED_POINTS -> " need points";
                    case NEED_SHARE_OF_BASELINE -> " % of the baseline plan's need points";
                    case PLACED -> children + " placed";
                    case LONG_WAITERS_LEFT ->
                        children + " left who will have waited " + target.weeks() + " weeks or more by " + target.by();
                    case LIST_LEFT -> children + " without a place";
                    case LENT_STAFF_DAYS -> " days worked away from the own trust";
                }
                + (target.trust() == null ? "" : " of " + target.trust())
                + (target.specialty() == null ? "" : " in " + target.specialty());
    }

    /** Levers at values, as in {@code "Weekends" at 4, "Ward places" at 20}. */
    public static String values(List<LeverRange> levers, List<Integer> values) {
        return IntStream.range(0, levers.size())
                .mapToObj(i -> name(levers.get(i)) + " at " + values.get(i))
                .collect(Collectors.joining(", "));
    }

    /** What keeps some of the children who are left. */
    public static String obstacle(Obstacle obstacle, Target target, int left) {
        String because = because(obstacle.code(), target);
        return obstacle.children() + " of the " + left + " left "
                + (obstacle.children() == 1 ? singular(because) : because) + ".";
    }

    /** The answer, sentence by sentence. */
    static List<String> sentences(Answer answer) {
        List<String> sentences = new ArrayList<>();
        if (answer.reached()) {
            reached(answer, sentences);
        } else {
            unreached(answer, sentences);
        }
        switch (answer.target().figure()) {
            case NEED_POINTS, NEED_SHARE_OF_BASELINE -> {}
            default ->
                sentences.add(
                        "Plans are searched for most need; one searched for this figure alone might reach the target sooner.");
        }
        return sentences;
    }

    private static void reached(Answer answer, List<String> sentences) {
        Target target = answer.target();
        sentences.add("With " + values(answer.levers(), answer.values()) + " the target, " + target(target)
                + ", is reached: it comes to " + number(target, answer.figure()) + ".");
        sentences.add(
                answer.confirmed()
                        ? "Two searches there reached it: one from the baseline's plan, one from nothing with another seed."
                        : "Of two searches there, one from the baseline's plan and one from nothing with another seed, only"
                                + " one reached it: this is the edge of what the search finds in its time.");
        if (answer.below().isEmpty()) {
            sentences.add("That is the first value of the range, so nothing below was tried.");
        }
        for (Answer.Below below : answer.below()) {
            String there = "With " + values(answer.levers(), below.values());
            sentences.add(
                    below.ruledOut()
                            ? there + " no plan can reach it: the bound on need points lies below."
                            : there + " no plan was found that reaches it in " + below.runs()
                                    + " searches; the best comes to " + number(target, below.figure()) + ".");
        }
    }

    private static void unreached(Answer answer, List<String> sentences) {
        Target target = answer.target();
        sentences.add("No value tried reaches the target, " + target(target) + ". Nearest comes "
                + values(answer.levers(), answer.values()) + ", with " + number(target, answer.figure()) + ".");
        if (answer.here().stream().anyMatch(Trial::ruledOut)) {
            sentences.add("No plan there can reach it: the bound on need points lies below.");
        }
        int left = answer.inTheWay().stream().mapToInt(Obstacle::children).sum();
        answer.inTheWay().forEach(obstacle -> sentences.add(obstacle(obstacle, target, left)));
    }

    private static String name(LeverRange range) {
        return "\"" + range.lever().label() + "\"";
    }

    /** To hundredths, and never rounded to the side that flatters. */
    private static String number(Target target, double figure) {
        RoundingMode modest = target.aim() == Aim.AT_LEAST ? RoundingMode.FLOOR : RoundingMode.CEILING;
        // Through nine digits, because fractions like 70.1 are not kept exactly.
        return new BigDecimal(String.format(Locale.ROOT, "%.9f", figure))
                .setScale(2, modest)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String singular(String plural) {
        String verb = plural.substring(0, plural.indexOf(' '));
        return switch (verb) {
                    case "are" -> "is";
                    case "have" -> "has";
                    case "live", "need", "lack" -> verb + "s";
                    default -> verb;
                }
                + plural.substring(verb.length());
    }

    private static String because(String code, Target target) {
        return switch (code) {
            case Obstacle.OUTBID -> "could lie on a list, but children with more need fill it";
            case Obstacle.LATER -> "have a place, but after " + target.by();
            case "NOTICE" -> "are owed more notice than the sessions leave";
            case "TRAVEL" -> "live too far from the sessions for their family's limit, or where is not known";
            case "CONSENT" -> "have no consent to be treated away from their own trust";
            case "UNAVAILABLE" -> "cannot come on the days of the sessions";
            case "SPECIALTY" -> "need a specialty that no session serves";
            case "AGE_WEIGHT" -> "are too young or too light for the lists, or age or weight is not known";
            case "SURGEON" -> "need a procedure that no surgeon of the lists performs";
            case "EVIDENCE" -> "lack an assessment, consent or imaging that holds on the days";
            case "TIME", "OVERRUN" -> "need longer than a session has, or how long is not known";
            case "DISCHARGE" -> "could not go home before the ward closes";
            case "POSTS" -> "could only lie on lists without a full team";
            case "EQUIPMENT" -> "need equipment that cannot be had together";
            case "SIBLINGS" -> "have a brother or sister who is placed on another day";
            case "ONCE" -> "are placed through another entry";
            default -> "are kept off by the rule " + code;
        };
    }
}
