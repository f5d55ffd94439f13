package org.listpool.scenario.rest;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.listpool.change.NothingToChangeException;
import org.listpool.change.lever.Lever;
import org.listpool.change.lever.LeverKind;
import org.listpool.model.Fault;
import org.listpool.scenario.sweep.SweepAxis;
import org.listpool.scenario.sweep.SweepRequest;

/** A lever with its values, told one by one or as {@code from}, {@code to} and {@code step} (both ends included). */
@Schema(requiredProperties = {"lever"})
public record AxisWish(
        @Nullable LeverWish lever,
        @Nullable List<Integer> values,
        @Nullable Integer from,
        @Nullable Integer to,
        @Nullable Integer step) {

    /**
     * A lever by the code of its kind.
     *
     * @param of which of several, for kinds that need it
     */
    @Schema(requiredProperties = {"kind"})
    public record LeverWish(
            @Schema(implementation = LeverKind.class) @Nullable
            String kind,

            @Nullable String of) {}

    /** The axis; adds what is wrong with it to {@code faults}, at places that begin with {@code place}. */
    SweepAxis read(String place, List<Fault> faults) {
        return new SweepAxis(readLever(place + "/lever", faults), readValues(place, faults));
    }

    /** The lever alone; adds what is wrong with it to {@code faults}. */
    Lever readLever(String place, List<Fault> faults) {
        String code = lever == null || lever.kind() == null ? "" : lever.kind();
        List<String> codes =
                Arrays.stream(LeverKind.values()).map(LeverKind::name).toList();
        if (codes.contains(code)) {
            try {
                return new Lever(LeverKind.valueOf(code), lever == null ? null : lever.of());
            } catch (NothingToChangeException e) {
                faults.add(new Fault(place + "/of", String.valueOf(e.getMessage())));
            }
        } else {
            faults.add(new Fault(
                    place + "/kind",
                    "One of " + String.join(", ", codes) + " is expected." + Fault.maybe(code, codes)));
        }
        // Any will do: the wish is refused.
        return new Lever(LeverKind.NOTICE_DAYS, null);
    }

    private List<Integer> readValues(String place, List<Fault> faults) {
        if (values != null && from == null && to == null && step == null) {
            return values.stream().filter(value -> value != null).toList();
        }
        if (values != null || from == null || to == null || (step != null && step < 1) || to < from) {
            faults.add(new Fault(
                    place, "Give values, or from and to with a step of 1 or more; to must not lie below from."));
            return List.of();
        }
        // One more than a sweep may have is enough to be refused for.
        return IntStream.iterate(from, value -> value <= to, value -> value + (step == null ? 1 : step))
                .limit(SweepRequest.MOST_CELLS + 1L)
                .boxed()
                .toList();
    }
}
