package org.listpool.change.theatre;

import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.listpool.change.NothingToChangeException;
import org.listpool.change.PoolChange;
import org.listpool.change.edit.Edits;
import org.listpool.change.edit.Known;
import org.listpool.change.edit.Words;
import org.listpool.model.Problem;
import org.listpool.model.Site;

/** What could be different about the children's day ward of a site, every day. */
public sealed interface WardChange extends PoolChange {

    /**
     * The ward has so many places.
     *
     * @param site null: the host
     */
    record Places(@Nullable String site, int places) implements WardChange {

        /** Refuses a negative number. */
        public Places {
            Edits.atLeast("places", places, 0);
        }

        @Override
        public Problem applyTo(Problem problem) {
            return changed(problem, Known.siteOrHost(problem, site), Map.of("wardPlaces", places));
        }

        @Override
        public String sentence() {
            return "The ward" + at(site) + " has " + Words.counted(places, "place") + ".";
        }
    }

    /**
     * The ward has other hours; a null leaves what is.
     *
     * @param site null: the host
     */
    record Hours(
            @Nullable String site,
            @Nullable LocalTime opens,
            @Nullable LocalTime closes) implements WardChange {

        /** Refuses hours that are not given. */
        public Hours {
            if (opens == null && closes == null) {
                throw new NothingToChangeException("Neither opens nor closes is given. Give at least one.");
            }
        }

        @Override
        public Problem applyTo(Problem problem) {
            Site ward = Known.siteOrHost(problem, site);
            Map<String, Object> values = new HashMap<>();
            if (opens != null) {
                values.put("wardOpens", opens);
            }
            if (closes != null) {
                values.put("wardCloses", closes);
            }
            Site changed = Edits.with(ward, values);
            if (!changed.wardOpens().isBefore(changed.wardCloses())) {
                throw new NothingToChangeException("The ward would open at " + changed.wardOpens() + " and close at "
                        + changed.wardCloses() + "; it must close later.");
            }
            return changed(problem, ward, values);
        }

        @Override
        public String sentence() {
            return "The ward" + at(site) + (opens == null ? "" : " opens at " + opens)
                    + (opens == null || closes == null ? "" : " and") + (closes == null ? "" : " closes at " + closes)
                    + ".";
        }
    }

    private static String at(@Nullable String site) {
        return site == null ? "" : " at " + site;
    }

    private static Problem changed(Problem problem, Site ward, Map<String, Object> values) {
        return Edits.differing(
                problem,
                Edits.with(
                        problem,
                        "sites",
                        Edits.each(
                                problem.sites(),
                                each -> each.ods().equals(ward.ods()),
                                each -> Edits.with(each, values))),
                "The ward at " + ward.ods() + " is so already.");
    }
}
