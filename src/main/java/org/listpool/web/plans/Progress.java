package org.listpool.web.plans;

import java.util.List;
import org.listpool.plan.PlanMetadata;
import org.listpool.plan.PlanStatus;
import org.listpool.plan.ScorePoint;

/**
 * Where a run stands, for people.
 *
 * @param sparkline how its need points grew
 */
public record Progress(PlanMetadata run, Sparkline sparkline) {

    private static final double MILLIS = 1000;

    /** The progress of {@code run}, whose need points grew as in {@code scores}. */
    public static Progress of(PlanMetadata run, List<ScorePoint> scores) {
        return new Progress(run, Sparkline.of(scores, Math.round(run.elapsedSeconds() * MILLIS), run.needPoints()));
    }

    /** Whether nothing changes any more. */
    public boolean ended() {
        return run.status().isFinal();
    }

    /** Whether the search runs now. */
    public boolean searching() {
        return run.status() == PlanStatus.SOLVING;
    }

    /** Seconds of the search so far, at most its limit. */
    public long seconds() {
        return Math.min(Math.round(run.elapsedSeconds()), run.spentLimitSeconds());
    }

    /** Seconds that the search took, the time to end it and to explain it included. */
    public long searchedSeconds() {
        return Math.round(run.elapsedSeconds());
    }

    /** Where it stands, in a word or two. */
    public String status() {
        return words(run.status());
    }

    /** Colour of the status's tag. */
    public String colour() {
        return colour(run.status());
    }

    /** The words for a status. */
    public static String words(PlanStatus status) {
        return switch (status) {
            case QUEUED -> "Waiting";
            case SOLVING -> "Planning";
            case SOLVED -> "Ready";
            case STOPPED -> "Stopped early";
            case FAILED -> "Failed";
        };
    }

    /** The tag's colour for a status. */
    public static String colour(PlanStatus status) {
        return switch (status) {
            case QUEUED -> "grey";
            case SOLVING -> "blue";
            case SOLVED -> "green";
            case STOPPED -> "yellow";
            case FAILED -> "red";
        };
    }
}
