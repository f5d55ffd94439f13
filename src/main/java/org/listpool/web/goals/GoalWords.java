package org.listpool.web.goals;

import io.quarkus.qute.TemplateExtension;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.listpool.scenario.seek.SeekView;
import org.listpool.scenario.seek.StoredSeek;
import org.listpool.web.levers.LeverNames;
import org.listpool.web.levers.LeverValue;
import org.listpool.web.plans.Progress;
import org.listpool.whatif.goal.TargetFigure;

/** How goal seeks are worded. Templates call these as properties. */
@TemplateExtension
public final class GoalWords {

    private GoalWords() {}

    /** Where it stands, in a word or two. */
    public static String statusWords(StoredSeek.Status status) {
        return switch (status) {
            case SEEKING -> "Seeking";
            case DONE -> "Answered";
            case STOPPED -> "Stopped";
            case FAILED -> "Failed";
        };
    }

    /** Colour of the status's tag. */
    public static String colour(StoredSeek.Status status) {
        return switch (status) {
            case SEEKING -> "blue";
            case DONE -> "green";
            case STOPPED -> "yellow";
            case FAILED -> "red";
        };
    }

    /** Where one search stands. */
    public static String searchWords(SeekView.TryView search) {
        return Progress.words(search.status());
    }

    /** The levers at the values of a search. */
    static String values(SeekView.Summary seek, List<Integer> values) {
        return IntStream.range(0, values.size())
                .mapToObj(i -> LeverValue.words(seek.levers().get(i).lever(), values.get(i)))
                .collect(Collectors.joining(", "));
    }

    /** What is turned. */
    public static String turned(SeekView.Summary seek) {
        return seek.levers().stream().map(range -> LeverNames.of(range.lever())).collect(Collectors.joining(", "));
    }

    /** Whether the search reaches the target, in a word. */
    static String met(@Nullable Boolean met) {
        return met == null ? "" : met ? "yes" : "no";
    }

    /** The figure on the form. */
    public static String figureWords(TargetFigure figure) {
        return switch (figure) {
            case NEED_POINTS -> "Need points met";
            case NEED_SHARE_OF_BASELINE -> "Need points met, % of the baseline's";
            case PLACED -> "Children placed";
            case LONG_WAITERS_LEFT -> "Children left who will have waited long by a day";
            case LIST_LEFT -> "Children without a place";
            case LENT_STAFF_DAYS -> "Days of people lent";
        };
    }
}
