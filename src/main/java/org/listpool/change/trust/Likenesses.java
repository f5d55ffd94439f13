package org.listpool.change.trust;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.listpool.change.NothingToChangeException;
import org.listpool.change.edit.Draw;
import org.listpool.change.edit.Edits;
import org.listpool.model.Case;
import org.listpool.model.Problem;

/**
 * Synthetic children in the likeness of some who wait. None stands for a child: the id is new and says so, the day of birth is
 * another one of the same month, and what ties a child to persons or papers (pseudonym, siblings, days away, evidence) is left
 * out.
 */
final class Likenesses {

    /** How every synthetic id begins. */
    static final String PREFIX = "NEW:";

    private static final int DAYS_OF_EVERY_MONTH = 28;

    private final Problem problem;
    private final List<Case> models;
    private final long seed;

    /** Likenesses of {@code models}, who are not empty. */
    Likenesses(Problem problem, List<Case> models, long seed) {
        this.problem = problem;
        this.models = models;
        this.seed = seed;
    }

    /**
     * So many children; each depends on the seed and its number alone, so that more of them begin with the same.
     *
     * @param stem what follows {@value #PREFIX} in the ids, before a number that is not taken
     * @param clockStart of each by its number from 0; null: its model's
     */
    List<Case> of(int count, String stem, String provider, @Nullable IntFunction<LocalDate> clockStart) {
        Set<String> taken = new HashSet<>();
        problem.cases().forEach(child -> taken.add(child.id()));
        List<Case> made = new ArrayList<>();
        int number = 0;
        while (made.size() < count) {
            number++;
            String id = PREFIX + stem + ":" + "%04d".formatted(number);
            if (taken.contains(id)) {
                continue;
            }
            Case model = models.get(Draw.below(models.size(), seed, id));
            Map<String, @Nullable Object> values = new HashMap<>();
            values.put("id", id);
            values.put("provider", provider);
            values.put("dateOfBirth", otherDay(model.dateOfBirth(), id));
            if (clockStart != null) {
                values.put("rttClockStart", clockStart.apply(number - 1));
            }
            values.put("unavailable", List.of());
            for (String left :
                    List.of("siblingGroup", "preopExpires", "consentExpires", "imagingReadyFrom", "personId")) {
                values.put(left, null);
            }
            made.add(Edits.with(model, values));
        }
        return made;
    }

    /** Asks that a child who is given says of itself that it is none of those who wait. */
    static void requireSynthetic(Case child) {
        if (!child.id().startsWith(PREFIX) || child.personId() != null) {
            throw new NothingToChangeException("A child who is added must be synthetic: its id begins with " + PREFIX
                    + " and it has no personId.");
        }
    }

    private @Nullable LocalDate otherDay(@Nullable LocalDate born, String id) {
        if (born == null) {
            return null;
        }
        LocalDate day = born.withDayOfMonth(1 + Draw.below(DAYS_OF_EVERY_MONTH, seed, "born " + id));
        return day.isAfter(problem.asOf()) ? problem.asOf() : day;
    }
}
