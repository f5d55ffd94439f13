package org.listpool.web.goals;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.listpool.change.NothingToChangeException;
import org.listpool.change.lever.Lever;
import org.listpool.web.levers.LeverKey;
import org.listpool.web.levers.LeverValue;
import org.listpool.web.whatif.FormFault;
import org.listpool.web.whatif.WishFaults;
import org.listpool.whatif.goal.Aim;
import org.listpool.whatif.goal.NoSuchTargetException;
import org.listpool.whatif.goal.Target;
import org.listpool.whatif.goal.TargetFigure;
import org.listpool.whatif.seek.LeverRange;

/**
 * The form of a goal seek, as typed.
 *
 * @param figure code of the target's figure
 * @param aim AT_LEAST or AT_MOST
 * @param first, second levers; the key of the second is empty for none
 */
public record GoalForm(
        String name,
        String seconds,
        String figure,
        String aim,
        String number,
        String weeks,
        String by,
        String trust,
        String specialty,
        Range first,
        Range second) {

    private static final int LONGEST_NAME = 120;

    /**
     * A lever and its range, as typed.
     *
     * @param field its place on the page: first, second
     */
    public record Range(String field, String lever, String from, String to, String step) {

        /** Whether a lever was chosen. */
        public boolean chosen() {
            return !lever.isEmpty();
        }
    }

    /** A form that nobody has touched. */
    static GoalForm empty() {
        return new GoalForm(
                "",
                "",
                TargetFigure.LONG_WAITERS_LEFT.name(),
                Aim.AT_MOST.name(),
                "0",
                "65",
                "",
                "",
                "",
                new Range("first", "", "", "", "1"),
                new Range("second", "", "", "", "1"));
    }

    /** What a browser sent. */
    static GoalForm of(MultivaluedMap<String, String> form) {
        return new GoalForm(
                text(form, "name"),
                text(form, "seconds"),
                text(form, "figure"),
                text(form, "aim"),
                text(form, "number"),
                text(form, "weeks"),
                text(form, "by"),
                text(form, "trust"),
                text(form, "specialty"),
                range(form, "first"),
                range(form, "second"));
    }

    /** The target; null where something is wrong, which is noted at its field. */
    @Nullable
    Target target(WishFaults faults) {
        TargetFigure chosen = TargetFigure.find(figure);
        if (chosen == null) {
            faults.add(new FormFault("figure", "Choose what is to be reached."));
            return null;
        }
        Double wanted = number.matches("\\d{1,9}(\\.\\d{1,3})?") ? Double.valueOf(number) : null;
        if (wanted == null) {
            faults.add(new FormFault("number", "Number: give 0 or more."));
            return null;
        }
        boolean waits = chosen == TargetFigure.LONG_WAITERS_LEFT;
        LocalDate day = waits ? day(faults) : null;
        if (waits && day == null) {
            return null;
        }
        try {
            return new Target(
                    chosen,
                    aim.equals(Aim.AT_LEAST.name()) ? Aim.AT_LEAST : Aim.AT_MOST,
                    wanted,
                    waits && weeks.matches("\\d{1,3}") ? Integer.valueOf(weeks) : null,
                    day,
                    trust.isEmpty() ? null : trust,
                    specialty.isEmpty() ? null : specialty);
        } catch (NoSuchTargetException refused) {
            faults.add(new FormFault("figure", String.valueOf(refused.getMessage())));
            return null;
        }
    }

    /** The ranges that are asked for; what is wrong with them is noted at their fields. */
    List<LeverRange> ranges(WishFaults faults) {
        List<LeverRange> ranges = new ArrayList<>();
        if (!first.chosen()) {
            faults.add(new FormFault("first", "Choose the lever to turn."));
        }
        for (Range range : List.of(first, second)) {
            LeverRange read = range.chosen() ? read(range, faults) : null;
            if (read != null) {
                ranges.add(read);
            }
        }
        return ranges;
    }

    /** A name for who gives none. */
    String nameOr(String sentence) {
        String given = name.isEmpty() ? Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1) : name;
        return given.length() <= LONGEST_NAME ? given : given.substring(0, LONGEST_NAME - 1) + "…";
    }

    /** The field of a place in the request. */
    static String fieldOf(String pointer) {
        return switch (pointer) {
            case "/name" -> "name";
            case "/settings/spentLimitSeconds" -> "seconds";
            case "/target" -> "figure";
            default -> "first";
        };
    }

    private @Nullable LocalDate day(WishFaults faults) {
        try {
            return LocalDate.parse(by);
        } catch (DateTimeException e) {
            faults.add(new FormFault("by", "By: give the day."));
            return null;
        }
    }

    private static @Nullable LeverRange read(Range range, WishFaults faults) {
        Lever lever = LeverKey.find(range.lever());
        if (lever == null) {
            faults.add(new FormFault(range.field(), "Choose one of the levers."));
            return null;
        }
        Integer from = LeverValue.find(lever, range.from());
        Integer to = LeverValue.find(lever, range.to());
        Integer step = faults.findWhole(range.step(), range.field() + "-step", "Step");
        if (from == null) {
            faults.add(new FormFault(range.field() + "-from", "Easiest value: " + LeverValue.advice(lever)));
        }
        if (to == null) {
            faults.add(new FormFault(range.field() + "-to", "Hardest value: " + LeverValue.advice(lever)));
        }
        if (from == null || to == null) {
            return null;
        }
        try {
            return new LeverRange(lever, from, to, step == null ? 1 : step);
        } catch (NothingToChangeException refused) {
            faults.add(new FormFault(range.field() + "-step", String.valueOf(refused.getMessage())));
            return null;
        }
    }

    private static Range range(MultivaluedMap<String, String> form, String field) {
        return new Range(
                field,
                text(form, field),
                text(form, field + "-from"),
                text(form, field + "-to"),
                text(form, field + "-step"));
    }

    private static String text(MultivaluedMap<String, String> form, String name) {
        String value = form.getFirst(name);
        return value == null ? "" : value.strip();
    }
}
