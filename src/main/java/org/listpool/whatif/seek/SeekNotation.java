package org.listpool.whatif.seek;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.listpool.change.NothingToChangeException;
import org.listpool.change.lever.Lever;
import org.listpool.change.lever.LeverKind;
import org.listpool.whatif.goal.Aim;
import org.listpool.whatif.goal.NoSuchTargetException;
import org.listpool.whatif.goal.Target;
import org.listpool.whatif.goal.TargetFigure;

/**
 * Targets and levers as people write them on one line: {@code LONG_WAITERS_LEFT(52,2027-03-31,trust=RD1)<=0} and
 * {@code WARD_PLACES=6..18/2}, or with what the lever is of in brackets.
 */
public final class SeekNotation {

    private static final Pattern TARGET = Pattern.compile("(\\w+)(?:\\(([^()]*)\\))?\\s*(>=|<=)\\s*(\\d+(?:\\.\\d+)?)");
    private static final Pattern LEVER =
            Pattern.compile("(\\w+)(?:\\(([^()]+)\\))?\\s*=\\s*(-?\\d{1,9})\\.\\.(-?\\d{1,9})(?:/(\\d{1,9}))?");

    private SeekNotation() {}

    /** Reads a target; throws {@link NoSuchTargetException} with what would do. */
    public static Target target(String text) {
        Matcher parts = TARGET.matcher(text.strip());
        TargetFigure figure = parts.matches() ? TargetFigure.find(parts.group(1)) : null;
        if (figure == null) {
            throw new NoSuchTargetException("No target is written so: " + text
                    + ". Write a figure, >= or <=, and a number, as in NEED_SHARE_OF_BASELINE>=95; figures are "
                    + Arrays.toString(TargetFigure.values()) + ".");
        }
        Integer weeks = null;
        LocalDate by = null;
        String trust = null;
        String specialty = null;
        for (String part :
                parts.group(2) == null ? new String[0] : parts.group(2).split(",", -1)) {
            String each = part.strip();
            if (each.startsWith("trust=")) {
                trust = each.substring("trust=".length());
            } else if (each.startsWith("specialty=")) {
                specialty = each.substring("specialty=".length());
            } else if (each.matches("\\d{1,3}")) {
                weeks = Integer.valueOf(each);
            } else {
                by = day(each);
            }
        }
        Aim aim = parts.group(3).equals(Aim.AT_LEAST.sign()) ? Aim.AT_LEAST : Aim.AT_MOST;
        return new Target(figure, aim, Double.parseDouble(parts.group(4)), weeks, by, trust, specialty);
    }

    /** Reads a lever with its range; throws {@link NothingToChangeException} with what would do. */
    public static LeverRange lever(String text) {
        Matcher parts = LEVER.matcher(text.strip());
        LeverKind kind = parts.matches() ? find(parts.group(1)) : null;
        if (kind == null) {
            throw new NothingToChangeException("No lever is written so: " + text
                    + ". Write its name, =, and the values from the cheapest to the dearest, as in WARD_PLACES=6..18 or,"
                    + " in steps of two, WARD_PLACES=6..18/2; levers are " + Arrays.toString(LeverKind.values()) + ".");
        }
        return new LeverRange(
                new Lever(kind, parts.group(2) == null ? null : parts.group(2).strip()),
                Integer.parseInt(parts.group(3)),
                Integer.parseInt(parts.group(4)),
                parts.group(5) == null ? 1 : Integer.parseInt(parts.group(5)));
    }

    private static @Nullable LeverKind find(String code) {
        return Arrays.stream(LeverKind.values())
                .filter(kind -> kind.name().equals(code))
                .findFirst()
                .orElse(null);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new NoSuchTargetException("In brackets stand weeks, a day like 2027-03-31, trust=… or specialty=…; "
                    + text + " is none of them.");
        }
    }
}
