package org.listpool.change.supply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.listpool.change.NothingToChangeException;
import org.listpool.change.PoolChange;
import org.listpool.change.edit.Edits;
import org.listpool.change.edit.Known;
import org.listpool.change.edit.Removals;
import org.listpool.change.edit.Words;
import org.listpool.model.Equipment;
import org.listpool.model.EquipmentKind;
import org.listpool.model.Problem;

/** What could be different about the units of equipment that trusts have. */
public sealed interface EquipmentChange extends PoolChange {

    /** A trust has {@code count} units of a type; new units are of the kind that others' are, and lent on no day. */
    record Count(String equipment, String provider, int count) implements EquipmentChange {

        /** Refuses a negative number. */
        public Count {
            Edits.atLeast("count", count, 0);
        }

        @Override
        public Problem applyTo(Problem problem) {
            Known.provider(problem, provider);
            Known.equipment(problem, equipment);
            Predicate<Equipment> theirs =
                    each -> each.type().equals(equipment) && each.provider().equals(provider);
            String same = provider + " has " + Words.counted(count, "unit") + " of " + equipment + " already.";
            if (problem.equipment().stream().noneMatch(theirs)) {
                if (count == 0) {
                    throw new NothingToChangeException(same);
                }
                Equipment like = problem.equipment().stream()
                        .filter(each -> each.type().equals(equipment))
                        .findFirst()
                        .orElseThrow();
                return Edits.with(
                        problem,
                        "equipment",
                        Edits.joined(
                                problem.equipment(),
                                List.of(new Equipment(
                                        equipment, like.kind(), provider, count, like.reprocessMinutes(), List.of()))));
            }
            return edited(problem, theirs, each -> Edits.with(each, "count", count), same);
        }

        @Override
        public String sentence() {
            return provider + " has " + Words.counted(count, "unit") + " of " + Words.of(equipment) + ".";
        }
    }

    /** A trust's units of a type may be away on other days: some more, some fewer. */
    record LoanDates(String equipment, String provider, List<LocalDate> added, List<LocalDate> withdrawn)
            implements EquipmentChange {

        /** Copies the lists, reading an absent one as empty; refuses two empty ones. */
        public LoanDates {
            added = Known.list(added);
            withdrawn = Known.list(withdrawn);
            Known.dates("The list of added and withdrawn", Edits.joined(added, withdrawn));
        }

        @Override
        public Problem applyTo(Problem problem) {
            Known.provider(problem, provider);
            Known.equipment(problem, equipment);
            return Edits.with(
                    problem,
                    "equipment",
                    Edits.one(
                            problem.equipment(),
                            each -> each.type().equals(equipment)
                                    && each.provider().equals(provider),
                            this::dated,
                            "No unit of " + equipment + " belongs to " + provider + "."));
        }

        private Equipment dated(Equipment owned) {
            for (LocalDate date : added) {
                if (owned.loanDates().contains(date)) {
                    throw new NothingToChangeException(
                            equipment + " of " + provider + " is lent on " + date + " already.");
                }
            }
            for (LocalDate date : withdrawn) {
                if (!owned.loanDates().contains(date)) {
                    throw new NothingToChangeException(
                            "No day " + date + " is among those on which " + provider + " lends " + equipment + ".");
                }
            }
            List<LocalDate> dates = new ArrayList<>(Removals.dates(owned.loanDates(), withdrawn));
            dates.addAll(added);
            return Edits.with(owned, "loanDates", dates.stream().sorted().toList());
        }

        @Override
        public String sentence() {
            return provider + " lends " + Words.of(equipment)
                    + (added.isEmpty() ? "" : " on " + Words.dates(added) + " too")
                    + (added.isEmpty() || withdrawn.isEmpty() ? "" : ", and")
                    + (withdrawn.isEmpty() ? "" : " no longer on " + Words.dates(withdrawn)) + ".";
        }
    }

    /** Nothing of a type, of a trust, or of a trust's type is lent; a null stands for all. */
    record LoansWithdrawn(
            @Nullable String equipment, @Nullable String provider) implements EquipmentChange {

        /** Refuses to withdraw everything. */
        public LoansWithdrawn {
            if (equipment == null && provider == null) {
                throw new NothingToChangeException("Neither equipment nor provider is given. Give at least one.");
            }
        }

        @Override
        public Problem applyTo(Problem problem) {
            if (equipment != null) {
                Known.equipment(problem, equipment);
            }
            if (provider != null) {
                Known.provider(problem, provider);
            }
            return edited(
                    problem,
                    each -> (equipment == null || each.type().equals(equipment))
                            && (provider == null || each.provider().equals(provider)),
                    each -> Edits.with(each, "loanDates", List.of()),
                    "Nothing of these is lent, so nothing can be withdrawn.");
        }

        @Override
        public String sentence() {
            return (provider == null ? "Nobody" : provider) + (provider == null ? " lends " : " lends no ")
                    + (equipment == null ? "equipment" : Words.of(equipment)) + ".";
        }
    }

    /**
     * A tray is out for so long after a case ends.
     *
     * @param provider null: every trust's trays of the type
     */
    record Reprocess(
            String equipment, int minutes, @Nullable String provider) implements EquipmentChange {

        /** Refuses a negative time. */
        public Reprocess {
            Edits.atLeast("minutes", minutes, 0);
        }

        @Override
        public Problem applyTo(Problem problem) {
            Known.equipment(problem, equipment);
            if (provider != null) {
                Known.provider(problem, provider);
            }
            return edited(
                    problem,
                    each -> each.type().equals(equipment)
                            && each.kind() == EquipmentKind.TRAY
                            && (provider == null || each.provider().equals(provider)),
                    each -> Edits.with(each, "reprocessMinutes", minutes),
                    "No tray " + equipment + (provider == null ? "" : " of " + provider)
                            + " takes another time to reprocess. Only trays are reprocessed.");
        }

        @Override
        public String sentence() {
            return "A " + Words.of(equipment) + (provider == null ? "" : " of " + provider) + " is reprocessed in "
                    + Words.counted(minutes, "minute") + ".";
        }
    }

    private static Problem edited(
            Problem problem, Predicate<Equipment> wanted, UnaryOperator<Equipment> edit, String same) {
        return Edits.differing(
                problem, Edits.with(problem, "equipment", Edits.each(problem.equipment(), wanted, edit)), same);
    }
}
