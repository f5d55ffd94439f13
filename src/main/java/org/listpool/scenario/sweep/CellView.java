package org.listpool.scenario.sweep;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One combination of a sweep's values.
 *
 * @param row number of the first axis' value, from 0
 * @param column number of the second axis' value, from 0
 * @param values of each axis
 * @param status QUEUED, SOLVING, SOLVED, STOPPED, FAILED, or REFUSED where a lever cannot be put there
 * @param runId the cell's search; null: refused
 * @param placed children with a place; null: no plan yet
 * @param needPoints null: no plan yet
 * @param differenceNeedPoints to the family's reference; null: not known yet
 * @param withinNoise whether that is no more than the luck of the search makes; null: not known yet
 * @param sameAsBaseline whether the cell is the baseline itself
 * @param keptStart whether the search found nothing better than a plan it was given
 * @param reason why it is refused or failed; null: neither
 */
public record CellView(
        int row,
        int column,
        List<Integer> values,
        String status,
        @Nullable UUID runId,
        @Nullable Integer placed,
        @Nullable Long needPoints,
        @Nullable Long differenceNeedPoints,
        @Nullable Boolean withinNoise,
        boolean sameAsBaseline,
        boolean keptStart,
        double elapsedSeconds,
        @Nullable String reason) {}
