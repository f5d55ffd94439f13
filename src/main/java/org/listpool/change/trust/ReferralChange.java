package org.listpool.change.trust;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.listpool.change.NothingToChangeException;
import org.listpool.change.PoolChange;
import org.listpool.change.edit.Draw;
import org.listpool.change.edit.Edits;
import org.listpool.change.edit.Known;
import org.listpool.change.edit.Words;
import org.listpool.model.Case;
import org.listpool.model.Problem;

/** What could be different about how many children are referred. */
public sealed interface ReferralChange extends PoolChange {

    /**
     * More children wait, synthetic ones in the likeness of those who do: of the same trust, where it has any of that specialty
     * and procedure; else of all. Their ids begin with {@code NEW:REFERRAL:}.
     *
     * @param provider whose children they are; null: that of the child each is like
     * @param specialty null: any
     * @param procedure null: any
     * @param clockStart of all; null: see {@code overWeeks}
     * @param overWeeks the clocks start evenly over so many weeks before {@code asOf}; null: on {@code clockStart}, or else on
     *     the day of {@code asOf}
     */
    record Added(
            int count,
            @Nullable String provider,
            @Nullable String specialty,
            @Nullable String procedure,
            @Nullable LocalDate clockStart,
            @Nullable Integer overWeeks,
            long seed)
            implements ReferralChange {

        private static final int MOST = 10_000;
        private static final int MOST_WEEKS = 520;

        /** Refuses fewer than one child, and clocks that are given twice. */
        public Added {
            Edits.within("count", count, 1, MOST);
            if (overWeeks != null) {
                Edits.within("overWeeks", overWeeks, 1, MOST_WEEKS);
                if (clockStart != null) {
                    throw new NothingToChangeException("clockStart and overWeeks are both given. Give one of them.");
                }
            }
        }

        @Override
        public Problem applyTo(Problem problem) {
            if (clockStart != null && clockStart.isAfter(problem.asOf())) {
                throw new NothingToChangeException(
                        "clockStart lies after " + problem.asOf() + ", the day of the problem; it must not.");
            }
            if (specialty != null) {
                Known.specialties(problem, List.of(specialty));
            }
            if (procedure != null) {
                Known.procedures(problem, List.of(procedure));
            }
            return Edits.with(
                    problem,
                    "cases",
                    Edits.joined(
                            problem.cases(),
                            provider == null ? ofEveryTrust(problem) : of(problem, provider, count, models(problem))));
        }

        /** Shares of each trust as its children's, dealt out child by child so that more begin with the same. */
        private List<Case> ofEveryTrust(Problem problem) {
            List<Case> models = models(problem);
            require(models);
            int[] dealt = new int[problem.providers().size()];
            List<String> trusts =
                    problem.providers().stream().map(each -> each.ods()).toList();
            for (int i = 0; i < count; i++) {
                dealt[
                        trusts.indexOf(models.get(Draw.below(models.size(), seed, "trust of " + i))
                                .provider())]++;
            }
            Stream<Case> all = Stream.of();
            for (int i = 0; i < dealt.length; i++) {
                all = Stream.concat(all, of(problem, trusts.get(i), dealt[i], models).stream());
            }
            return all.toList();
        }

        private List<Case> of(Problem problem, String trust, int many, List<Case> models) {
            Known.provider(problem, trust);
            require(models);
            List<Case> own = models.stream()
                    .filter(child -> child.provider().equals(trust))
                    .toList();
            return new Likenesses(problem, own.isEmpty() ? models : own, seed)
                    .of(many, REFERRAL + trust, trust, clock(problem));
        }

        private List<Case> models(Problem problem) {
            return problem.cases().stream()
                    .filter(child -> !child.id().startsWith(Likenesses.PREFIX))
                    .filter(child -> specialty == null || child.specialty().equals(specialty))
                    .filter(child -> procedure == null || child.procedure().equals(procedure))
                    .toList();
        }

        private static void require(List<Case> models) {
            if (models.isEmpty()) {
                throw new NothingToChangeException(
                        "No child of this specialty and procedure waits whom new ones could be like. Choose others.");
            }
        }

        private IntFunction<LocalDate> clock(Problem problem) {
            if (overWeeks != null) {
                return number ->
                        problem.asOf().minusDays(Draw.below(overWeeks * DAYS_OF_A_WEEK, seed, "clock of " + number));
            }
            return number -> clockStart == null ? problem.asOf() : clockStart;
        }

        @Override
        public String sentence() {
            String what = (specialty == null ? "" : " of " + specialty)
                    + (procedure == null ? "" : " for " + Words.of(procedure));
            String clocks = overWeeks != null
                    ? ", referred over the last " + Words.counted(overWeeks, "week")
                    : clockStart == null ? ", referred now" : ", referred on " + clockStart;
            return (provider == null ? "There are " : provider + " has ") + count
                    + (count == 1 ? " more child" : " more children") + " waiting" + what + clocks + " (synthetic).";
        }
    }

    /** How the ids of added referrals go on after {@code NEW:}. */
    String REFERRAL = "REFERRAL:";

    /** Days of a week. */
    int DAYS_OF_A_WEEK = 7;

    /** Whether a child is an added referral, of a trust or, where null, of any. */
    static boolean isAdded(Case child, @Nullable String provider) {
        return child.id().startsWith(Likenesses.PREFIX + REFERRAL)
                && (provider == null || child.provider().equals(provider));
    }
}
