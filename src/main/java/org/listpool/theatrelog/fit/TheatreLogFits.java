package org.listpool.theatrelog.fit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.listpool.model.Collaborative;
import org.listpool.model.Procedure;
import org.listpool.model.Provider;
import org.listpool.resources.Collaboratives;
import org.listpool.simulate.LogNormalMinutes;
import org.listpool.waitlist.LoggedMinutes;

/** Mean and spread of each procedure as the trusts' own logs tell, and for the pool's problems. */
@ApplicationScoped
public class TheatreLogFits implements LoggedMinutes {

    private static final int ROWS_AT_ONCE = 2000;

    private final Session entities;
    private final Collaboratives collaboratives;
    private final TheatreLogSettings settings;

    @Inject
    TheatreLogFits(Session entities, Collaboratives collaboratives, TheatreLogSettings settings) {
        this.entities = entities;
        this.collaboratives = collaboratives;
        this.settings = settings;
    }

    /** How many past cases the catalogue counts as much as. */
    public double shrinkageCases() {
        return settings.shrinkageCases();
    }

    /**
     * The fits of each procedure of the catalogue, in its order, and of its surgeons by name. A procedure without cases
     * is the catalogue's.
     *
     * @param provider null: of all trusts, in the collaborative's order
     */
    @Transactional
    public List<DurationFit> list(@Nullable String provider) {
        Collaborative collaborative = collaboratives.getCurrent().document();
        Map<String, LoggedDurations> logs = read(provider);
        List<DurationFit> fits = new ArrayList<>();
        for (Provider trust : collaborative.providers()) {
            if (provider == null || provider.equals(trust.ods())) {
                LoggedDurations log = logs.getOrDefault(trust.ods(), new LoggedDurations(trust.ods()));
                collaborative.procedures().forEach(p -> fits.addAll(log.list(p, settings.shrinkageCases())));
            }
        }
        return fits;
    }

    @Override
    @Transactional
    public Map<Of, Minutes> current(Collaborative collaborative) {
        Map<Of, Minutes> minutes = new HashMap<>();
        read(null).forEach((provider, log) -> {
            for (Procedure procedure : collaborative.procedures()) {
                if (log.has(procedure)) {
                    minutes.put(
                            new Of(provider, procedure.code()),
                            whole(log.fit(procedure, settings.shrinkageCases()).shrunk()));
                }
            }
        });
        return minutes;
    }

    private static Minutes whole(LogNormalMinutes fit) {
        return new Minutes(
                Math.max(1, Math.toIntExact(Math.round(fit.meanMinutes()))),
                Math.toIntExact(Math.round(fit.sdMinutes())));
    }

    private Map<String, LoggedDurations> read(@Nullable String provider) {
        Map<String, LoggedDurations> logs = new TreeMap<>();
        // In a fixed order, so that sums of the same cases are the same to the last bit.
        try (Stream<Object[]> rows = entities.createNativeQuery("""
                        select provider, procedure_code, surgeon, planned_minutes, actual_minutes
                        from theatre_log_case where :provider = '' or provider = :provider
                        order by provider, procedure_code, surgeon, actual_minutes, planned_minutes
                        """, Object[].class)
                .setParameter("provider", provider == null ? "" : provider)
                .setFetchSize(ROWS_AT_ONCE)
                .getResultStream()) {
            rows.forEach(row -> logs.computeIfAbsent((String) row[0], LoggedDurations::new)
                    .add((String) row[1], (String) row[2], (Double) row[3], (Double) row[4]));
        }
        return logs;
    }
}
