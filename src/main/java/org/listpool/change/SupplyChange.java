package org.listpool.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.listpool.change.edit.Edits;
import org.listpool.model.Equipment;
import org.listpool.model.Problem;

/** What could be different about equipment. */
public sealed interface SupplyChange extends Change {

    /**
     * A provider has {@code count} units more of a type and may lend its units on {@code dates} too. A provider's units of one
     * type share their loan dates, so the new ones may be lent on its old dates as well.
     *
     * @param dates days on which the units may be away; may be empty for the host's own units
     */
    record EquipmentLent(String equipment, String provider, int count, List<LocalDate> dates) implements SupplyChange {

        /** Copies the list, reading an absent one as empty; refuses fewer than one unit. */
        public EquipmentLent {
            dates = dates == null ? List.of() : List.copyOf(dates);
            Edits.atLeast("count", count, 1);
        }

        @Override
        public Problem applyTo(Problem problem) {
            if (problem.providers().stream().noneMatch(each -> each.ods().equals(provider))) {
                throw new NothingToChangeException("No provider " + provider + " is in the problem.");
            }
            boolean owned = problem.equipment().stream().anyMatch(this::isTheirs);
            return Edits.with(
                    problem,
                    "equipment",
                    owned
                            ? Edits.one(problem.equipment(), this::isTheirs, this::more, "unreachable")
                            : with(problem.equipment(), likeOthers(problem)));
        }

        private boolean isTheirs(Equipment each) {
            return each.type().equals(equipment) && each.provider().equals(provider);
        }

        private Equipment more(Equipment owned) {
            TreeSet<LocalDate> all = new TreeSet<>(owned.loanDates());
            all.addAll(dates);
            return new Equipment(
                    equipment,
                    owned.kind(),
                    provider,
                    owned.count() + count,
                    owned.reprocessMinutes(),
                    List.copyOf(all));
        }

        /** As another provider's units of the type are. */
        private Equipment likeOthers(Problem problem) {
            Equipment like = problem.equipment().stream()
                    .filter(each -> each.type().equals(equipment))
                    .findFirst()
                    .orElseThrow(() -> new NothingToChangeException("No equipment " + equipment
                            + " is in the problem, so its kind is not known. Add it to the resources first."));
            return new Equipment(equipment, like.kind(), provider, count, like.reprocessMinutes(), dates);
        }

        private static List<Equipment> with(List<Equipment> all, Equipment more) {
            List<Equipment> longer = new ArrayList<>(all);
            longer.add(more);
            return longer;
        }
    }
}
