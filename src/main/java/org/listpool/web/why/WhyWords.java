package org.listpool.web.why;

import io.quarkus.qute.TemplateExtension;
import java.util.List;
import org.listpool.plan.wayout.ChildWayOutsView;
import org.listpool.planning.constraint.Kindness;
import org.listpool.planning.limits.LimitTexts;
import org.listpool.planning.why.Alternative;
import org.listpool.planning.why.ChildWhy;
import org.listpool.planning.why.CostChange;
import org.listpool.planning.why.Standing;
import org.listpool.planning.why.WhyTexts;

/** How the explanations' pages word codes. Templates call these as properties. */
@TemplateExtension
public final class WhyWords {

    private WhyWords() {}

    /** The kindness in a few words. */
    public static String named(CostChange change) {
        String words = WhyTexts.words(Kindness.valueOf(change.kindness()));
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** {@code +12} or {@code −12}. */
    public static String signed(Number points) {
        long whole = points.longValue();
        return whole > 0 ? "+" + whole : whole < 0 ? "\u2212" + -whole : "0";
    }

    /** Whether there is room, in words. */
    public static String heading(Standing standing) {
        return switch (standing) {
            case FREE -> "Room";
            case EXCHANGE -> "By exchange";
            case DISPLACES -> "Displaces";
            case CLOSED -> "Not possible";
        };
    }

    /** Colour of the standing's tag. */
    public static String colour(Standing standing) {
        return switch (standing) {
            case FREE -> "green";
            case EXCHANGE -> "blue";
            case DISPLACES -> "orange";
            case CLOSED -> "grey";
        };
    }

    /** A barrier's code in a word or two. */
    public static String barrierWords(String code) {
        return LimitTexts.words(code);
    }

    /** The pathway identifier without its issuer. */
    public static String pathway(ChildWhy why) {
        return pathwayOf(why.caseId());
    }

    /** The pathway identifier without its issuer. */
    public static String pathway(ChildWayOutsView found) {
        return pathwayOf(found.caseId());
    }

    private static String pathwayOf(String caseId) {
        return caseId.substring(caseId.indexOf(':') + 1);
    }

    /** Whether figures can be told for the place. */
    public static boolean open(Alternative place) {
        return place.standing() != Standing.CLOSED;
    }

    /** How many of the places are open at all. */
    public static long openPlaces(List<Alternative> places) {
        return places.stream().filter(WhyWords::open).count();
    }
}
