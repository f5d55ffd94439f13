package org.listpool.scenario.view;

import org.jspecify.annotations.Nullable;

/**
 * How far some searches are.
 *
 * @param total searches in all; cells at which a lever cannot be put are none
 * @param queued that wait
 * @param solving under way
 * @param done final ones, however they ended
 * @param failed final ones that gave no plan that may be used
 * @param elapsedSeconds from the beginning of the first until the end of the last, or until now
 * @param secondsLeft how long the others are likely to take side by side, if nothing else comes before them; null: nothing is left
 */
public record Progress(
        long total,
        long queued,
        long solving,
        long done,
        long failed,
        double elapsedSeconds,
        @Nullable Double secondsLeft) {}
