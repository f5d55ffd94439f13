package org.listpool.web.whatif;

import org.jspecify.annotations.Nullable;
import org.listpool.scenario.view.Reference;
import org.listpool.web.frame.Words;

/** What the luck of the search makes, in words. */
public final class NoiseWords {

    private NoiseWords() {}

    /** How far a difference tells anything, in a sentence. */
    public static String sentence(Reference reference) {
        Long noise = reference.noiseNeedPoints();
        if (noise != null) {
            return "Two searches of the same problem can end %s need points apart by luck alone; a change of need points within that is too close to call. What takes something away cannot truly meet more need: where it seems to, that is luck too, and a longer search tells."
                    .formatted(Words.grouped(noise));
        }
        return reference.repeatStatus() == null || reference.repeatStatus().isFinal()
                ? "How far luck alone moves a plan is not known: the baseline's second search gave no plan. Read small changes with care."
                : "The baseline is searched a second time, to find out how far luck alone moves a plan. Until then a small change tells nothing.";
    }

    /** What a difference is worth; empty where it says enough by itself. */
    public static String remark(@Nullable Long difference, @Nullable Boolean withinNoise) {
        if (difference == null) {
            return "";
        }
        if (difference == 0) {
            return "no difference";
        }
        if (withinNoise == null) {
            return "noise not known yet";
        }
        if (withinNoise) {
            return "too close to call";
        }
        return difference > 0 ? "meets more need" : "meets less need";
    }
}
