package org.listpool.whatif.goal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.listpool.model.Problem;
import org.listpool.model.Provider;
import org.listpool.model.Specialty;
import org.listpool.whatif.Outcome;

/**
 * What a goal seek is after.
 *
 * @param number in the figure's own unit; percent for a share
 * @param weeks of {@link TargetFigure#LONG_WAITERS_LEFT}: 18, 52, 65, 78 or 104; null for the others. Source: S23
 * @param by the day of {@link TargetFigure#LONG_WAITERS_LEFT}; null for the others
 * @param trust whose children, or whose lent people, are counted; null: all
 * @param specialty whose children are counted; null: all
 */
public record Target(
        TargetFigure figure,
        Aim aim,
        double number,
        @Nullable Integer weeks,
        @Nullable LocalDate by,
        @Nullable String trust,
        @Nullable String specialty) {

    /** Weeks whose bands are published. Source: S23. */
    private static final List<Integer> BANDS = List.of(18, 52, 65, 78, 104);

    /** Refuses parts that the figure does not have, or lacks. */
    public Target {
        boolean waits = figure == TargetFigure.LONG_WAITERS_LEFT;
        if (waits && (weeks == null || by == null || !BANDS.contains(weeks))) {
            throw new NoSuchTargetException(figure + " needs weeks, one of " + BANDS + ", and the day by: maybe "
                    + figure + "(52,2027-03-31)<=0.");
        }
        if (!waits && (weeks != null || by != null)) {
            throw new NoSuchTargetException(figure + " takes no weeks and no day; leave them out.");
        }
        if (figure == TargetFigure.LENT_STAFF_DAYS && specialty != null) {
            throw new NoSuchTargetException(figure + " is counted by trust, not by specialty; leave it out.");
        }
        if (!(number >= 0 && number <= 1e12)) {
            throw new NoSuchTargetException("The number of a target must be 0 or more.");
        }
    }

    /** A target on all children, for figures without weeks. */
    public static Target of(TargetFigure figure, Aim aim, double number) {
        return new Target(figure, aim, number, null, null, null, null);
    }

    /**
     * Refuses a trust or specialty that {@code problem} lacks.
     *
     * @throws NoSuchTargetException with what there is
     */
    public void requireIn(Problem problem) {
        List<String> trusts = problem.providers().stream().map(Provider::ods).toList();
        List<String> specialties =
                problem.specialties().stream().map(Specialty::code).toList();
        if (trust != null && !trusts.contains(trust)) {
            throw new NoSuchTargetException("No trust " + trust + " is in the problem; there are " + trusts + ".");
        }
        if (specialty != null && !specialties.contains(specialty)) {
            throw new NoSuchTargetException(
                    "No specialty " + specialty + " is in the problem; there are " + specialties + ".");
        }
    }

    /**
     * Refuses a share of nothing, too.
     *
     * @throws NoSuchTargetException with what would do
     */
    public void requireIn(Outcome baseline) {
        requireIn(baseline.problem());
        if (figure == TargetFigure.NEED_SHARE_OF_BASELINE
                && TargetCount.of(this, baseline, baseline).need() == 0) {
            throw new NoSuchTargetException(
                    "The baseline's plan meets no need, so there is no share of it; set NEED_POINTS instead.");
        }
    }

    /** Whether {@code reached} is enough. */
    public boolean isReachedBy(double reached) {
        return aim.reaches(reached, number);
    }

    /** How near {@code outcome} comes; more is better. */
    public double worth(Outcome outcome, Outcome baseline) {
        return aim.worth(TargetCount.of(this, outcome, baseline).figure());
    }

    /** Whether no plan reaches this where no plan has more than {@code bound} need points. */
    public boolean isShutOutBy(long bound, long baselineNeed) {
        if (!figure.isNeed() || aim != Aim.AT_LEAST || trust != null || specialty != null) {
            return false;
        }
        double most = figure == TargetFigure.NEED_POINTS ? bound : 100.0 * bound / baselineNeed;
        return !isReachedBy(most);
    }

    /** Whether a bound on need points can show that no plan reaches this. */
    public boolean hasBound() {
        return isShutOutBy(-1, 1);
    }

    /** Days that a child of {@link TargetFigure#LONG_WAITERS_LEFT} has waited at least; the start day is not counted. Source: S23. */
    int longWaitDays() {
        return weeks == null ? 0 : 7 * weeks + 1;
    }
}
