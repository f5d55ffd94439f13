package org.listpool.planning.kpi;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One-way journeys of placed children by road.
 *
 * @param meanMinutes to one decimal
 * @param p90Minutes nine in ten travel no longer (nearest rank)
 * @param maxMinutes the longest
 */
public record TravelFigures(double meanMinutes, int p90Minutes, int maxMinutes) {

    /** The figures of {@code journeysMinutes}; null when there are none. */
    static @Nullable TravelFigures of(List<Integer> journeysMinutes) {
        if (journeysMinutes.isEmpty()) {
            return null;
        }
        List<Integer> sorted = journeysMinutes.stream().sorted().toList();
        double mean = sorted.stream().mapToInt(Integer::intValue).average().orElseThrow();
        int rank = (9 * sorted.size() + 9) / 10;
        return new TravelFigures(Math.round(mean * 10) / 10.0, sorted.get(rank - 1), sorted.getLast());
    }
}
