package org.listpool.change.patch;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.listpool.change.NothingToChangeException;

/**
 * Where a patch works: steps from the problem inwards, each after a slash.
 *
 * <p>A step is the name of a part, a key of a table, or {@code -}, the end of a list. {@code name[part=value]} selects the
 * elements of a list whose part has that value, all that fit. A slash within a step is written {@code ~1}, a tilde {@code ~0}.
 */
record PatchPath(String text, List<Step> steps) {

    private static final int LONGEST = 400;
    private static final int MOST_STEPS = 8;
    private static final Pattern SELECTING = Pattern.compile("([A-Za-z0-9]+)\\[([A-Za-z0-9]+)=(.*)]");

    /**
     * One step.
     *
     * @param part by which elements are selected; null: none are
     * @param wanted the selected part's value; null where {@code part} is
     */
    record Step(
            String name, @Nullable String part, @Nullable String wanted) {

        boolean isEnd() {
            return name.equals("-") && part == null;
        }
    }

    static PatchPath of(String text) {
        if (text.length() > LONGEST || !text.startsWith("/") || text.length() < 2) {
            throw new NothingToChangeException("The path begins with a slash and has " + LONGEST
                    + " characters at most, such as /rules/noticeDays.");
        }
        List<Step> steps = new ArrayList<>();
        for (String written : text.substring(1).split("/", -1)) {
            String step = written.replace("~1", "/").replace("~0", "~");
            Matcher selecting = SELECTING.matcher(step);
            if (selecting.matches()) {
                steps.add(new Step(selecting.group(1), selecting.group(2), selecting.group(3)));
            } else if (step.isBlank() || step.contains("[")) {
                throw new NothingToChangeException(
                        "A step of " + text + " cannot be read; one is like sessions[id=…], noticeDays or -.");
            } else {
                steps.add(new Step(step, null, null));
            }
        }
        if (steps.size() > MOST_STEPS) {
            throw new NothingToChangeException(text + " has more than " + MOST_STEPS + " steps.");
        }
        return new PatchPath(text, List.copyOf(steps));
    }

    /** The path up to and with a step, for messages; by what children were selected is not repeated. */
    String upTo(int last) {
        StringBuilder path = new StringBuilder();
        for (Step step : steps.subList(0, last + 1)) {
            path.append('/').append(step.name());
            if (step.part() != null) {
                path.append('[')
                        .append(step.part())
                        .append('=')
                        .append(step.wanted())
                        .append(']');
            }
        }
        return path.toString();
    }
}
