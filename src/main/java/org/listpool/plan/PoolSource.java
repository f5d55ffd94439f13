package org.listpool.plan;

import java.time.LocalDate;
import java.util.List;
import org.listpool.model.Pin;
import org.listpool.model.Place;
import org.listpool.model.Problem;

/** Where the current pool comes from. */
@FunctionalInterface
public interface PoolSource {

    /** The pool of the moment as the immutable problem of a plan. */
    Problem current(LocalDate asOf, List<Pin> pinned, List<Place> previous);
}
