package org.listpool.plan;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.listpool.house.ProblemException;
import org.listpool.model.Pin;
import org.listpool.model.Place;
import org.listpool.model.Problem;

/** Stands in where no feature keeps a pool: only given problems can be planned. */
@DefaultBean
@ApplicationScoped
class NoPool implements PoolSource {

    @Override
    public Problem current(LocalDate asOf, List<Pin> pinned, List<Place> previous) {
        throw new ProblemException(
                409, "No pool", "There is no pool to plan. Load a collaborative and extracts first.");
    }
}
