package org.listpool.scenario.sweep;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.listpool.change.NothingToChangeException;
import org.listpool.model.Fault;
import org.listpool.model.Problem;
import org.listpool.scenario.Wishes;

/** What is asked of a wish for a sweep. */
final class SweepWishes {

    private SweepWishes() {}

    /** What is wrong with the wish itself. */
    static List<Fault> faultsOf(SweepRequest request) {
        List<Fault> faults = new ArrayList<>(Wishes.faultsOf(request.name(), request.note()));
        faults.addAll(request.search().faults("/settings"));
        List<SweepAxis> axes = request.axes();
        if (axes.isEmpty() || axes.size() > SweepRequest.MOST_AXES) {
            faults.add(new Fault("/axes", "Give one axis or two."));
            return faults;
        }
        long cells = 1;
        for (int i = 0; i < axes.size(); i++) {
            List<Integer> values = axes.get(i).values();
            cells *= values.size();
            if (values.isEmpty()) {
                faults.add(new Fault("/axes/" + i + "/values", "Give at least one value, or from, to and step."));
            } else if (new HashSet<>(values).size() < values.size()) {
                faults.add(new Fault("/axes/" + i + "/values", "Give each value once."));
            }
        }
        if (cells > SweepRequest.MOST_CELLS) {
            faults.add(new Fault(
                    "/axes",
                    "The axes have " + cells + " cells; give values for at most " + SweepRequest.MOST_CELLS + "."));
        }
        if (axes.size() == 2 && axes.get(0).lever().equals(axes.get(1).lever())) {
            faults.add(new Fault("/axes/1/lever", "Both axes turn the same lever. Choose another for the second."));
        }
        return faults;
    }

    /** The axes with where their levers stand; refuses a lever that the problem does not have. */
    static List<AxisView> stand(List<SweepAxis> axes, Problem problem) {
        List<AxisView> views = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < axes.size(); i++) {
            SweepAxis axis = axes.get(i);
            try {
                views.add(new AxisView(axis.lever(), axis.values(), axis.lever().current(problem)));
            } catch (NothingToChangeException e) {
                faults.add(new Fault("/axes/" + i + "/lever", String.valueOf(e.getMessage())));
            }
        }
        Wishes.refuseIfAny(faults);
        return views;
    }
}
