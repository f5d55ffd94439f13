package org.listpool.change.family;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.listpool.change.NothingToChangeException;
import org.listpool.change.PoolChange;
import org.listpool.change.edit.Edits;
import org.listpool.change.edit.Words;
import org.listpool.model.Case;
import org.listpool.model.Problem;

/** What could be different about what families accept, all of them or those of one trust. */
public sealed interface FamilyChange extends PoolChange {

    /** Whose families; null: all. */
    @Nullable
    String provider();

    /**
     * So many of a hundred children may be treated away from their own trust. Who changes is drawn by the seed and the child's id
     * alone, so that a larger share holds a smaller one. A child who is pinned keeps its consent.
     *
     * @param percent of the children, the share rounded to a whole child
     */
    record Consent(int percent, @Nullable String provider, long seed) implements FamilyChange {

        /** Refuses what is no percentage. */
        public Consent {
            Edits.within("percent", percent, 0, 100);
        }

        @Override
        public Problem applyTo(Problem problem) {
            return new Share(problem, provider, percent, seed)
                    .with(
                            child -> Boolean.TRUE.equals(child.poolConsent()),
                            child -> Edits.with(child, "poolConsent", true),
                            child -> Edits.with(child, "poolConsent", false));
        }

        @Override
        public String sentence() {
            return "Of 100 families" + of(provider) + ", " + percent
                    + " agree to be treated away from their own trust.";
        }
    }

    /**
     * So many of a hundred families accept an offer {@code days} ahead. A family that no longer does has the rule's notice. Drawn
     * as consent is; a child who is pinned keeps its notice.
     */
    record ShortNotice(int percent, int days, @Nullable String provider, long seed) implements FamilyChange {

        /** Refuses what is no percentage and a negative notice. */
        public ShortNotice {
            Edits.within("percent", percent, 0, 100);
            Edits.atLeast("days", days, 0);
        }

        @Override
        public Problem applyTo(Problem problem) {
            if (days >= problem.rules().noticeDays()) {
                throw new NothingToChangeException(days + " days are no short notice; the rule asks for "
                        + problem.rules().noticeDays() + ". Give fewer.");
            }
            return new Share(problem, provider, percent, seed)
                    .with(
                            child -> acceptsShort(child, days),
                            child -> Edits.with(child, "noticeDays", days),
                            child -> Edits.with(child, "noticeDays", null));
        }

        @Override
        public String sentence() {
            return "Of 100 families" + of(provider) + ", " + percent + " accept an offer " + Words.counted(days, "day")
                    + " ahead.";
        }
    }

    /** Families accept a journey of so many minutes: those who named no limit, or all. */
    record TravelLimit(int minutes, Whose whose, @Nullable String provider) implements FamilyChange {

        /** Which families. */
        public enum Whose {
            /** Those who named no limit of their own. */
            NAMED_NONE,
            /** All. */
            ALL
        }

        /** Refuses a negative limit. */
        public TravelLimit {
            Edits.atLeast("minutes", minutes, 0);
        }

        @Override
        public Problem applyTo(Problem problem) {
            Predicate<Case> theirs = Share.of(problem, provider);
            return Edits.differing(
                    problem,
                    Edits.with(
                            problem,
                            "cases",
                            Edits.each(
                                    problem.cases(),
                                    child -> theirs.test(child)
                                            && (whose == Whose.ALL || child.maxTravelMinutes() == null),
                                    child -> Edits.with(child, "maxTravelMinutes", minutes))),
                    "No family has another limit" + (whose == Whose.ALL ? "." : " and named none of its own."));
        }

        @Override
        public String sentence() {
            return (whose == Whose.ALL ? "All families" : "Families who named no limit") + of(provider)
                    + " accept a journey of " + Words.counted(minutes, "minute") + ".";
        }
    }

    /** Whether a family's own notice is {@code days} or less. */
    static boolean acceptsShort(Case child, int days) {
        return child.noticeDays() != null && child.noticeDays() <= days;
    }

    /** The share of children that are {@code so}, in per cent, rounded; 0 where there is none. */
    static int percent(Problem problem, Predicate<Case> so) {
        long count = problem.cases().stream().filter(so).count();
        return percent(count, problem.cases().size());
    }

    /** So many of {@code all} children in per cent, rounded; 0 of none. */
    static int percent(long count, int all) {
        return all == 0 ? 0 : Math.toIntExact(Math.round(100.0 * count / all));
    }

    /** Children of a share of {@code all}. */
    static int children(int percent, int all) {
        return Math.toIntExact(Math.round(percent * (double) all / 100));
    }

    private static String of(@Nullable String provider) {
        return provider == null ? "" : " of " + provider;
    }
}
