package org.listpool.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.listpool.change.edit.Edits;
import org.listpool.model.Case;
import org.listpool.model.DateInterval;
import org.listpool.model.Problem;

/** What could be different for one child. */
public sealed interface ChildChange extends Change {

    /** The child's id in the problem. */
    String caseId();

    /** The child with the change. */
    Case applyTo(Case child);

    @Override
    default Problem applyTo(Problem problem) {
        return Edits.child(problem, caseId(), this::applyTo);
    }

    /** The family accepts a journey of {@code minutes} by road. */
    record TravelLimit(String caseId, int minutes) implements ChildChange {

        /** Refuses a negative limit. */
        public TravelLimit {
            Edits.atLeast("minutes", minutes, 0);
        }

        @Override
        public Case applyTo(Case child) {
            return Edits.with(child, "maxTravelMinutes", minutes);
        }
    }

    /** The family accepts an offer {@code days} days ahead. */
    record NoticeDays(String caseId, int days) implements ChildChange {

        /** Refuses a negative notice. */
        public NoticeDays {
            Edits.atLeast("days", days, 0);
        }

        @Override
        public Case applyTo(Case child) {
            return Edits.with(child, "noticeDays", days);
        }
    }

    /** The family agrees to be treated away from its own trust. */
    record PoolConsent(String caseId) implements ChildChange {

        @Override
        public Case applyTo(Case child) {
            return Edits.with(child, "poolConsent", true);
        }
    }

    /** The family can come on {@code date} after all. */
    record FamilyAvailable(String caseId, LocalDate date) implements ChildChange {

        @Override
        public Case applyTo(Case child) {
            List<DateInterval> away = new ArrayList<>();
            for (DateInterval each : child.unavailable()) {
                if (!each.contains(date)) {
                    away.add(each);
                    continue;
                }
                if (each.start().isBefore(date)) {
                    away.add(new DateInterval(each.start(), date.minusDays(1)));
                }
                if (each.end().isAfter(date)) {
                    away.add(new DateInterval(date.plusDays(1), each.end()));
                }
            }
            return Edits.with(child, "unavailable", away);
        }
    }

    /** The pre-operative assessment is renewed and holds until {@code expires}, that day included. */
    record PreopRenewed(String caseId, LocalDate expires) implements ChildChange {

        @Override
        public Case applyTo(Case child) {
            return Edits.with(child, "preopExpires", expires);
        }
    }

    /** Consent to surgery is renewed and holds until {@code expires}, that day included. */
    record ConsentRenewed(String caseId, LocalDate expires) implements ChildChange {

        @Override
        public Case applyTo(Case child) {
            return Edits.with(child, "consentExpires", expires);
        }
    }

    /** Imaging is there from {@code from} on. */
    record ImagingReady(String caseId, LocalDate from) implements ChildChange {

        @Override
        public Case applyTo(Case child) {
            return Edits.with(child, "imagingReadyFrom", from);
        }
    }

    /** A consultant accepts tonsil surgery below its age or weight limit. */
    record ConsultantOverride(String caseId) implements ChildChange {

        @Override
        public Case applyTo(Case child) {
            return Edits.with(child, "consultantOverride", true);
        }
    }

    /**
     * The trust tells what it had not told; a null leaves what is known. Never a way-out by itself, since nobody can plan with
     * a figure that is not known.
     */
    record DetailsGiven(
            String caseId,
            @Nullable Double weightKg,
            @Nullable String postcodeDistrict,
            @Nullable Integer expectedMinutes,
            @Nullable Integer sdMinutes,
            @Nullable Integer observationMinutes)
            implements ChildChange {

        @Override
        public Case applyTo(Case child) {
            Map<String, Object> told = new HashMap<>();
            put(told, "weightKg", weightKg);
            put(told, "postcodeDistrict", postcodeDistrict);
            put(told, "expectedMinutes", expectedMinutes);
            put(told, "sdMinutes", sdMinutes);
            put(told, "observationMinutes", observationMinutes);
            if (told.isEmpty()) {
                throw new NothingToChangeException("No detail is given. Give at least one.");
            }
            return Edits.with(child, told);
        }

        private static void put(Map<String, Object> told, String name, @Nullable Object value) {
            if (value != null) {
                told.put(name, value);
            }
        }
    }
}
