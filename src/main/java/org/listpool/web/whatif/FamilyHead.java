package org.listpool.web.whatif;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.listpool.scenario.view.BaselineChanged;
import org.listpool.scenario.view.FamilyView;
import org.listpool.web.frame.Words;

/**
 * What every page of a family shows of it.
 *
 * @param planId the plan that is the baseline; null: the pool is
 * @param baseline what its scenarios are compared with, in words
 * @param changedSince what has moved since, a sentence each; empty: nothing that is known of
 * @param noise what the luck of the search makes, in a sentence
 */
public record FamilyHead(
        UUID id,
        String name,
        String note,
        @Nullable UUID planId,
        String baseline,
        LocalDate asOf,
        List<String> changedSince,
        String noise,
        boolean archived) {

    /**
     * The head of {@code family}.
     *
     * @param planName of the plan that is the baseline; null: the pool is
     */
    public static FamilyHead of(FamilyView family, @Nullable String planName) {
        BaselineChanged changed = family.baselineChanged();
        return new FamilyHead(
                family.id(),
                family.name(),
                family.note(),
                family.baseline().planId(),
                planName == null ? "the pool as it was on " + Words.moment(family.createdAt()) : "the plan " + planName,
                family.asOf(),
                changed.reasons(),
                NoiseWords.sentence(family.reference()),
                family.archived());
    }

    /** Address of its page. */
    public String path() {
        return "/what-if/" + id;
    }

    /** Address of its sweeps. */
    public String sweeps() {
        return path() + "/sweeps";
    }

    /** Address of its goal seeks. */
    public String goals() {
        return path() + "/goals";
    }
}
