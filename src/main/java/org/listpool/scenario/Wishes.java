package org.listpool.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.listpool.change.Change;
import org.listpool.change.NothingToChangeException;
import org.listpool.check.faults.ProblemFaults;
import org.listpool.house.ProblemException;
import org.listpool.model.Fault;
import org.listpool.model.Problem;
import org.listpool.plan.PlanRequest;

/** What is asked of every wish about scenarios, and how one is refused. */
public final class Wishes {

    /** The longest note, in characters. */
    public static final int LONGEST_NOTE = 4000;

    /** The most changes of one scenario. */
    public static final int MOST_CHANGES = 500;

    private Wishes() {}

    /** What is wrong with a name and a note; a null is not looked at. */
    public static List<Fault> faultsOf(@Nullable String name, @Nullable String note) {
        List<Fault> faults = new ArrayList<>();
        if (name != null && (name.isBlank() || name.length() > PlanRequest.LONGEST_NAME)) {
            faults.add(new Fault("/name", "Give a name of 1 to " + PlanRequest.LONGEST_NAME + " characters."));
        }
        if (note != null && note.length() > LONGEST_NOTE) {
            faults.add(new Fault("/note", "Give a note of at most " + LONGEST_NOTE + " characters."));
        }
        return faults;
    }

    /** Refuses a wish that has faults. */
    public static void refuseIfAny(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw refusal(faults);
        }
    }

    /** The refusal of a wish for these faults. */
    public static ProblemException refusal(List<Fault> faults) {
        return new ProblemException(
                422,
                "Request refused",
                "The request has " + faults.size() + " fault(s); each names its place and the remedy.",
                Map.of("faults", faults));
    }

    /**
     * {@code problem} with each change in turn. Refuses the first change that finds nothing to change, at {@code /changes/2} for the
     * third, and a changed problem that cannot be planned, with every fault at {@code /problem}.
     */
    public static Problem changed(Problem problem, List<? extends Change> changes) {
        if (changes.size() > MOST_CHANGES) {
            refuseIfAny(List.of(new Fault("/changes", "Give at most " + MOST_CHANGES + " changes.")));
        }
        Problem changed = problem;
        for (int i = 0; i < changes.size(); i++) {
            try {
                changed = changes.get(i).applyTo(changed);
            } catch (NothingToChangeException e) {
                refuseIfAny(List.of(new Fault("/changes/" + i, String.valueOf(e.getMessage()))));
            }
        }
        refuseIfAny(ProblemFaults.find(changed).stream()
                .map(fault -> new Fault(
                        "/problem" + fault.pointer(), "After the changes the problem is faulty. " + fault.message()))
                .toList());
        return changed;
    }
}
