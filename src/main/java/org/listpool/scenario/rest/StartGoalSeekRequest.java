package org.listpool.scenario.rest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.listpool.change.NothingToChangeException;
import org.listpool.change.lever.Lever;
import org.listpool.model.Fault;
import org.listpool.scenario.SearchWish;
import org.listpool.scenario.Wishes;
import org.listpool.scenario.seek.GoalSeekRequest;
import org.listpool.whatif.goal.Aim;
import org.listpool.whatif.goal.NoSuchTargetException;
import org.listpool.whatif.goal.Target;
import org.listpool.whatif.goal.TargetFigure;
import org.listpool.whatif.seek.LeverRange;

/** The body that asks a goal seek. One of {@code familyId} and {@code scenarioId} must be there. */
@Schema(requiredProperties = {"name", "target", "levers"})
public record StartGoalSeekRequest(
        @Nullable UUID familyId,
        @Nullable UUID scenarioId,
        @Nullable String name,
        @Nullable String note,
        @Nullable TargetWish target,
        @Nullable List<RangeWish> levers,
        @Nullable SearchWish settings) {

    /** What is sought; see {@link Target}. */
    @Schema(requiredProperties = {"figure", "aim", "number"})
    public record TargetWish(
            @Schema(implementation = TargetFigure.class) @Nullable
            String figure,

            @Schema(implementation = Aim.class) @Nullable String aim,

            @Nullable Double number,
            @Nullable Integer weeks,
            @Nullable LocalDate by,
            @Nullable String trust,
            @Nullable String specialty) {}

    /** A lever and its values, from the one that costs least to the one that costs most; {@code to} may lie below. */
    @Schema(requiredProperties = {"lever", "from", "to"})
    public record RangeWish(
            AxisWish.@Nullable LeverWish lever,
            @Nullable Integer from,
            @Nullable Integer to,
            @Nullable Integer step) {}

    /** The wish; refuses what cannot be read, each at its place. */
    GoalSeekRequest toGoalSeekRequest() {
        List<Fault> faults = new ArrayList<>();
        Target sought = readTarget(faults);
        List<RangeWish> given = levers == null ? List.of() : levers;
        if (given.isEmpty() || given.size() > 2) {
            faults.add(new Fault("/levers", "Give one lever or two, each with from and to."));
        }
        List<LeverRange> ranges = IntStream.range(0, given.size())
                .mapToObj(i -> readRange(given.get(i), "/levers/" + i, faults))
                .flatMap(List::stream)
                .toList();
        if (sought == null || !faults.isEmpty()) {
            throw Wishes.refusal(faults);
        }
        return new GoalSeekRequest(
                familyId,
                scenarioId,
                name == null ? "" : name,
                note == null ? "" : note,
                sought,
                ranges,
                settings == null ? SearchWish.NONE : settings);
    }

    private @Nullable Target readTarget(List<Fault> faults) {
        TargetFigure figure = target == null || target.figure() == null ? null : TargetFigure.find(target.figure());
        Aim aim = target == null || target.aim() == null ? null : Aim.find(target.aim());
        if (target == null || figure == null || aim == null || target.number() == null) {
            faults.add(new Fault(
                    "/target",
                    "Give a figure, one of " + Arrays.toString(TargetFigure.values()) + "; an aim, one of "
                            + Arrays.toString(Aim.values()) + "; and a number."));
            return null;
        }
        try {
            return new Target(
                    figure, aim, target.number(), target.weeks(), target.by(), target.trust(), target.specialty());
        } catch (NoSuchTargetException e) {
            faults.add(new Fault("/target", String.valueOf(e.getMessage())));
            return null;
        }
    }

    /** The range; empty where it cannot be read. */
    private static List<LeverRange> readRange(RangeWish wish, String place, List<Fault> faults) {
        int before = faults.size();
        Lever lever = new AxisWish(wish.lever(), null, null, null, null).readLever(place + "/lever", faults);
        if (wish.from() == null || wish.to() == null) {
            faults.add(new Fault(place, "Give from, the value that costs least, and to, the one that costs most."));
        }
        if (wish.from() == null || wish.to() == null || faults.size() > before) {
            return List.of();
        }
        try {
            return List.of(new LeverRange(lever, wish.from(), wish.to(), wish.step() == null ? 1 : wish.step()));
        } catch (NothingToChangeException e) {
            faults.add(new Fault(place, String.valueOf(e.getMessage())));
            return List.of();
        }
    }
}
