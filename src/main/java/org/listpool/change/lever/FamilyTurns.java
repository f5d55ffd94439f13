package org.listpool.change.lever;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.listpool.change.Change;
import org.listpool.change.NothingToChangeException;
import org.listpool.change.edit.Known;
import org.listpool.change.family.FamilyChange;
import org.listpool.change.trust.ReferralChange;
import org.listpool.model.Problem;
import org.listpool.model.Provider;

/** What families accept, and how many wait. */
final class FamilyTurns {

    /** Levers have no seed of their own: the same value always draws the same children. */
    private static final long SEED = 1;

    private FamilyTurns() {}

    /** The share that consents to go elsewhere. */
    record Consent() implements Turn {

        @Override
        public int current(Problem problem, @Nullable String of) {
            return FamilyChange.percent(problem, child -> Boolean.TRUE.equals(child.poolConsent()));
        }

        @Override
        public List<Change> changes(Problem problem, @Nullable String of, int current, int value) {
            requireShare(problem, LeverKind.CONSENT_PERCENT, value);
            return List.of(new FamilyChange.Consent(value, null, SEED));
        }

        @Override
        public Bounds bounds(Problem problem, @Nullable String of) {
            return new Bounds(0, 100);
        }
    }

    /** The share that accepts an offer some days ahead. */
    record ShortNotice() implements Turn {

        /** Assumption: A-100. */
        private static final int DAYS = 7;

        @Override
        public int current(Problem problem, @Nullable String of) {
            int days = days(of);
            return FamilyChange.percent(problem, child -> FamilyChange.acceptsShort(child, days));
        }

        @Override
        public List<Change> changes(Problem problem, @Nullable String of, int current, int value) {
            requireShare(problem, LeverKind.SHORT_NOTICE_PERCENT, value);
            return List.of(new FamilyChange.ShortNotice(value, days(of), null, SEED));
        }

        @Override
        public Bounds bounds(Problem problem, @Nullable String of) {
            return new Bounds(0, 100);
        }

        @Override
        public List<String> choices(Problem problem) {
            return List.of("3", "7", "10", "14");
        }

        private static int days(@Nullable String of) {
            if (of == null) {
                return DAYS;
            }
            if (!of.matches("\\d{1,3}")) {
                throw new NothingToChangeException("SHORT_NOTICE_PERCENT is of a number of days, such as 7.");
            }
            return Integer.parseInt(of);
        }
    }

    /** Children added as referrals. */
    record Referrals() implements Turn {

        /** Assumption: A-102. */
        private static final int OVER_WEEKS = 4;

        private static final int MOST = 200;

        @Override
        public int current(Problem problem, @Nullable String of) {
            if (of != null) {
                Known.provider(problem, of);
            }
            return Math.toIntExact(problem.cases().stream()
                    .filter(child -> ReferralChange.isAdded(child, of))
                    .count());
        }

        @Override
        public List<Change> changes(Problem problem, @Nullable String of, int current, int value) {
            if (value < current) {
                throw new NothingToChangeException("EXTRA_REFERRALS cannot be put from " + current + " to " + value
                        + "; children who were added are not taken away. Begin with a problem that lacks them.");
            }
            return List.of(new ReferralChange.Added(value - current, of, null, null, null, OVER_WEEKS, SEED));
        }

        @Override
        public Bounds bounds(Problem problem, @Nullable String of) {
            int current = current(problem, of);
            return new Bounds(current, current + MOST);
        }

        @Override
        public List<String> choices(Problem problem) {
            return problem.providers().stream().map(Provider::ods).toList();
        }
    }

    private static void requireShare(Problem problem, LeverKind kind, int percent) {
        int all = problem.cases().size();
        if (percent > 100) {
            throw new NothingToChangeException(kind + " cannot be put to " + percent + "; it is 100 at most.");
        }
        if (all == 0) {
            throw new NothingToChangeException("No child is in the problem whose family could change.");
        }
        int children = FamilyChange.children(percent, all);
        long nearest = Math.round(100.0 * children / all);
        if (nearest != percent) {
            throw new NothingToChangeException(kind + " cannot be put to " + percent + ": " + children + " of " + all
                    + " children are " + nearest + " %.");
        }
    }
}
