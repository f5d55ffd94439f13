package org.listpool.change.patch;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.listpool.change.NothingToChangeException;
import org.listpool.change.PoolChange;
import org.listpool.change.edit.Edits;
import org.listpool.change.edit.Removals;
import org.listpool.model.Case;
import org.listpool.model.Problem;

/**
 * Any part of the problem is different: what no typed change says.
 *
 * <p>{@code schema} and {@code asOf} stay: all waits, notice and ages are counted from {@code asOf}, so that a plan at another
 * day would not compare. Children are selected by what a planner may see, and their birth dates and pseudonyms cannot be set,
 * so that nobody learns either by trying.
 *
 * @param path such as {@code /sessions[id=2027-02-13-T1]/end}; see {@link PatchPath}
 * @param value as JSON has it: text, number, true or false, list or object; null where {@code REMOVE} needs none
 */
public record PatchChange(
        Operation op, String path, @Nullable Object value) implements PoolChange {

    /** What is done at the path. */
    public enum Operation {
        /** What is there has another value. */
        REPLACE,
        /** One more value stands in a list ({@code …/-}) or under a new key of a table. */
        ADD,
        /** Selected elements, a key, an optional value, or a value of a list ({@code …/-} with the value) go. */
        REMOVE
    }

    private static final int LONGEST_SHOWN = 60;
    private static final String SYNTHETIC = "NEW:";

    /** Refuses a path that cannot be read and a value that is missing. */
    public PatchChange {
        PatchPath.of(path);
        if (value == null && op != Operation.REMOVE) {
            throw new NothingToChangeException(op + " needs a value at " + path + ".");
        }
    }

    @Override
    public Problem applyTo(Problem problem) {
        Problem changed = new Patching(PatchPath.of(path), op, value).of(problem);
        Edits.differing(problem, changed, "What stands at " + path + " is so already.");
        Set<String> known = problem.cases().stream().map(Case::id).collect(Collectors.toSet());
        if (changed.cases().stream()
                .anyMatch(child -> !known.contains(child.id())
                        && (!child.id().startsWith(SYNTHETIC) || child.personId() != null))) {
            throw new NothingToChangeException("A child who is added must be synthetic: its id begins with " + SYNTHETIC
                    + " and it has no personId.");
        }
        return Removals.keepingPromises(problem, changed);
    }

    @Override
    public String sentence() {
        String where = path.startsWith("/cases") ? "a part of one or more children's records" : spelt(path);
        boolean shown = !(value instanceof Iterable) && !(value instanceof Map) && !path.startsWith("/cases");
        String what = value == null || !shown ? "" : " " + cut(String.valueOf(value));
        return switch (op) {
            case REPLACE -> "Changed by hand: " + where + (what.isEmpty() ? "." : " is" + what + ".");
            case ADD -> "Added by hand: " + where + (what.isEmpty() ? "." : " has" + what + " too.");
            case REMOVE -> "Removed by hand: " + where + (what.isEmpty() ? "." : " lacks" + what + ".");
        };
    }

    private static String spelt(String path) {
        return path.substring(1)
                .replace("/-", "")
                .replace("/", " ")
                .replace("[", " (")
                .replace("]", ")")
                .replace("_", " ");
    }

    private static String cut(String text) {
        String plain = text.replace("_", " ");
        return plain.length() <= LONGEST_SHOWN ? plain : plain.substring(0, LONGEST_SHOWN) + "…";
    }
}
