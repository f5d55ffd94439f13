package org.listpool.web.sweeps;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.listpool.change.lever.Lever;
import org.listpool.scenario.sweep.SweepAxis;
import org.listpool.scenario.sweep.SweepRequest;
import org.listpool.web.levers.LeverKey;
import org.listpool.web.levers.LeverNames;
import org.listpool.web.levers.LeverValue;
import org.listpool.web.whatif.FormFault;
import org.listpool.web.whatif.WishFaults;

/**
 * The form of a sweep, as typed.
 *
 * @param first the lever that goes down the chart
 * @param second the lever that goes across; its key is empty for none
 */
public record SweepForm(String name, String seconds, Axis first, Axis second) {

    /**
     * A lever and its values, as typed.
     *
     * @param field its place on the page: first, second
     */
    public record Axis(String field, String lever, String from, String to, String step) {

        /** Whether a lever was chosen. */
        public boolean chosen() {
            return !lever.isEmpty();
        }
    }

    /** A form that nobody has touched. */
    static SweepForm empty() {
        return new SweepForm("", "", new Axis("first", "", "", "", "1"), new Axis("second", "", "", "", "1"));
    }

    /** What a browser sent. */
    static SweepForm of(MultivaluedMap<String, String> form) {
        return new SweepForm(text(form, "name"), text(form, "seconds"), axis(form, "first"), axis(form, "second"));
    }

    /** The axes that are asked for; what is wrong with them is noted at their fields. */
    List<SweepAxis> axes(WishFaults faults) {
        List<SweepAxis> axes = new ArrayList<>();
        if (!first.chosen()) {
            faults.add(new FormFault("first", "Choose the lever to turn."));
        }
        for (Axis axis : List.of(first, second)) {
            SweepAxis read = axis.chosen() ? read(axis, faults) : null;
            if (read != null) {
                axes.add(read);
            }
        }
        return axes;
    }

    /** A name for who gives none. */
    String nameOr(List<SweepAxis> axes) {
        return name.isEmpty()
                ? String.join(
                        ", ",
                        axes.stream()
                                .map(axis -> LeverNames.of(axis.lever()) + " "
                                        + LeverValue.write(
                                                axis.lever(), axis.values().getFirst()) + " to "
                                        + LeverValue.write(
                                                axis.lever(), axis.values().getLast()))
                                .toList())
                : name;
    }

    /** The field of a place in the request. */
    static String fieldOf(String pointer) {
        return switch (pointer) {
            case "/name" -> "name";
            case "/settings/spentLimitSeconds" -> "seconds";
            case "/axes/1/lever" -> "second";
            case "/axes/0/values" -> "first-from";
            case "/axes/1/values" -> "second-from";
            default -> "first";
        };
    }

    private static @Nullable SweepAxis read(Axis axis, WishFaults faults) {
        Lever lever = LeverKey.find(axis.lever());
        if (lever == null) {
            faults.add(new FormFault(axis.field(), "Choose one of the levers."));
            return null;
        }
        Integer from = value(lever, axis.from(), axis.field() + "-from", "From", faults);
        Integer to = value(lever, axis.to(), axis.field() + "-to", "To", faults);
        Integer step = faults.findWhole(axis.step(), axis.field() + "-step", "Step");
        if (from == null || to == null) {
            return null;
        }
        if (to < from) {
            faults.add(new FormFault(axis.field() + "-to", "To: give a value that is not below the first."));
            return null;
        }
        if (step == null || step < 1) {
            faults.add(new FormFault(axis.field() + "-step", "Step: give 1 or more."));
            return null;
        }
        if ((to - (long) from) / step >= SweepRequest.MOST_CELLS) {
            faults.add(new FormFault(
                    axis.field() + "-step",
                    "Step: these are more than " + SweepRequest.MOST_CELLS + " values. Take larger steps."));
            return null;
        }
        List<Integer> values = new ArrayList<>();
        for (int value = from; value <= to; value += step) {
            values.add(value);
        }
        return new SweepAxis(lever, values);
    }

    private static @Nullable Integer value(Lever lever, String typed, String field, String label, WishFaults faults) {
        Integer value = LeverValue.find(lever, typed);
        if (value == null) {
            faults.add(new FormFault(field, label + ": " + LeverValue.advice(lever)));
        }
        return value;
    }

    private static Axis axis(MultivaluedMap<String, String> form, String field) {
        return new Axis(
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
