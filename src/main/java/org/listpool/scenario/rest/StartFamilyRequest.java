package org.listpool.scenario.rest;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.listpool.scenario.FamilyRequest;
import org.listpool.scenario.SearchWish;

/** The body that makes a family. */
@Schema(requiredProperties = {"name", "baseline"})
public record StartFamilyRequest(
        @Nullable String name,
        @Nullable String note,
        @Nullable BaselineChoice baseline,
        @Nullable SearchWish settings,
        @Nullable Boolean bound) {

    /**
     * What the family starts from.
     *
     * @param planId a finished plan; null: the pool as it is now
     * @param asOf day from which the pool's notice and waits are counted; null: the pool's own day
     */
    public record BaselineChoice(
            @Nullable UUID planId, @Nullable LocalDate asOf) {}

    /** The wish; an absent name is refused by the service. */
    FamilyRequest toFamilyRequest() {
        return new FamilyRequest(
                name == null ? "" : name,
                note == null ? "" : note,
                baseline == null ? null : baseline.planId(),
                baseline == null ? null : baseline.asOf(),
                settings == null ? SearchWish.NONE : settings,
                Boolean.TRUE.equals(bound));
    }
}
