package org.listpool.scenario.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.listpool.model.Fault;
import org.listpool.scenario.FamilyRequest;
import org.listpool.scenario.SearchWish;
import org.listpool.scenario.Wishes;

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

    /** The wish; an absent baseline is refused here, an absent name by the service. */
    FamilyRequest toFamilyRequest() {
        if (baseline == null) {
            throw Wishes.refusal(List.of(new Fault(
                    "/baseline",
                    "Name what the family starts from: a plan by planId, or {} for the pool as it is now.")));
        }
        return new FamilyRequest(
                name == null ? "" : name,
                note == null ? "" : note,
                baseline.planId(),
                baseline.asOf(),
                settings == null ? SearchWish.NONE : settings,
                Boolean.TRUE.equals(bound));
    }
}
