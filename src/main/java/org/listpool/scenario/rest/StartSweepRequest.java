package org.listpool.scenario.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.listpool.model.Fault;
import org.listpool.scenario.SearchWish;
import org.listpool.scenario.Wishes;
import org.listpool.scenario.sweep.SweepAxis;
import org.listpool.scenario.sweep.SweepRequest;

/** The body that makes a sweep. One of {@code familyId} and {@code scenarioId} must be there. */
@Schema(requiredProperties = {"name", "axes"})
public record StartSweepRequest(
        @Nullable UUID familyId,
        @Nullable UUID scenarioId,
        @Nullable String name,
        @Nullable String note,
        @Nullable List<AxisWish> axes,
        @Nullable SearchWish settings) {

    /** The wish; refuses axes that cannot be read, each at its place. */
    SweepRequest toSweepRequest() {
        List<AxisWish> given = axes == null ? List.of() : axes;
        List<Fault> faults = new ArrayList<>();
        List<SweepAxis> read = IntStream.range(0, given.size())
                .mapToObj(i -> given.get(i).read("/axes/" + i, faults))
                .toList();
        Wishes.refuseIfAny(faults);
        return new SweepRequest(
                familyId,
                scenarioId,
                name == null ? "" : name,
                note == null ? "" : note,
                read,
                settings == null ? SearchWish.NONE : settings);
    }
}
