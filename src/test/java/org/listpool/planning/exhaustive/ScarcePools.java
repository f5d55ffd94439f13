package org.listpool.planning.exhaustive;

import java.util.ArrayList;
import java.util.List;
import org.listpool.model.Collaborative;
import org.listpool.model.Equipment;
import org.listpool.model.EquipmentKind;
import org.listpool.model.Problem;
import org.listpool.model.Site;
import org.listpool.model.StaffMember;

/** Random pools small enough for everything to be tried, made short of one thing or of all. No place is promised. */
public final class ScarcePools {

    /** What there is little of. */
    public enum Scarce {
        /** Two places a ward. */
        WARD,
        /** One day a person. */
        PEOPLE,
        /** One tray a trust. */
        TRAYS,
        /** All of that. */
        EVERYTHING;

        private boolean is(Scarce other) {
            return this == other || this == EVERYTHING;
        }
    }

    private ScarcePools() {}

    /** The small pool of {@code seed}, made scarce. */
    public static Problem problem(long seed, Scarce scarce) {
        Problem small = SmallPools.problem(seed);
        List<Site> sites = small.sites().stream()
                .map(site -> new Site(
                        site.ods(),
                        site.provider(),
                        site.name(),
                        scarce.is(Scarce.WARD) ? 2 : site.wardPlaces(),
                        site.wardOpens(),
                        site.wardCloses()))
                .toList();
        List<StaffMember> staff = scarce.is(Scarce.PEOPLE) ? oneDayEach(small.staff()) : small.staff();
        List<Equipment> equipment = small.equipment().stream()
                .map(kit -> new Equipment(
                        kit.type(),
                        kit.kind(),
                        kit.provider(),
                        scarce.is(Scarce.TRAYS) && kit.kind() == EquipmentKind.TRAY ? 1 : kit.count(),
                        kit.reprocessMinutes(),
                        kit.loanDates()))
                .toList();
        Collaborative collaborative = new Collaborative(
                Collaborative.SCHEMA,
                small.name(),
                small.asOf(),
                small.hostSite(),
                small.rules(),
                small.weights(),
                small.providers(),
                sites,
                small.procedures(),
                small.specialties(),
                small.sessions(),
                staff,
                equipment,
                small.loanLimits(),
                small.travelMinutes());
        return Problem.of(collaborative, small.asOf(), small.cases(), List.of(), List.of());
    }

    private static List<StaffMember> oneDayEach(List<StaffMember> staff) {
        List<StaffMember> found = new ArrayList<>();
        for (StaffMember each : staff) {
            found.add(new StaffMember(
                    each.id(),
                    each.provider(),
                    each.role(),
                    each.availableDates(),
                    1,
                    each.procedures(),
                    each.minAgeMonths(),
                    each.senior()));
        }
        return found;
    }
}
