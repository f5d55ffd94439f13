package org.listpool.planning.wayout;

import java.util.List;
import org.listpool.change.Change;
import org.listpool.change.ChangeTexts;
import org.listpool.planning.entity.Minutes;

/** The sentences of way-outs, beside those of the changes themselves. */
final class WayOutTexts {

    private WayOutTexts() {}

    /** The changes, and where the child would lie then. */
    static String text(List<Change> changes, Trial trial) {
        return ChangeTexts.sentences(changes) + " Then this child could lie on "
                + trial.slot().session().id() + " at " + Minutes.time(trial.childStart())
                + ", and all others keep their lists.";
    }
}
