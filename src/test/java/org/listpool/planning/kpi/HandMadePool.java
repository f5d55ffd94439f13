package org.listpool.planning.kpi;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.listpool.model.Case;
import org.listpool.model.EquipmentLoan;
import org.listpool.model.Plan;
import org.listpool.model.PlannedCase;
import org.listpool.model.PlannedSession;
import org.listpool.model.PlannedStaff;
import org.listpool.model.PriorityCode;
import org.listpool.model.Problem;
import org.listpool.model.Provider;
import org.listpool.model.Roles;
import org.listpool.model.Rules;
import org.listpool.model.Site;
import org.listpool.model.Specialty;
import org.listpool.model.StaffMember;
import org.listpool.model.TheatreSession;
import org.listpool.model.WardDay;
import org.listpool.model.Weights;

/**
 * Two trusts, two sessions, seven entries on the lists, small enough to count by hand.
 *
 * <pre>
 * entry  trust  specialty  waits  quintile  journey  placed
 * A:1    A      ENT        365 d  1         20 min   T1 08:30-09:20 (50 min)
 * A:2    A      ENT        364 d  3         20 min   -
 * A:3    A      ORAL       400 d  5         20 min   - (no session serves ORAL)
 * A:4    A      ENT        100 d  unknown   20 min   - (the same child as B:1)
 * B:1    B      ENT        500 d  1         80 min   T1 16:50-17:40 (session ends 17:30: 40 min)
 * B:2    B      ENT        700 d  5         80 min   -
 * B:3    B      ENT         10 d  3         41 min   T1 09:30-10:00 (30 min)
 * </pre>
 */
final class HandMadePool {

    static final LocalDate AS_OF = LocalDate.of(2027, 1, 11);
    static final LocalDate DAY = LocalDate.of(2027, 2, 13);

    private HandMadePool() {}

    static Problem problem() {
        return new Problem(
                Problem.SCHEMA,
                "hand-made (synthetic)",
                AS_OF,
                "A-SITE",
                new Rules(21, 120, 10, 0.15, 60, LocalTime.of(5, 45), 12, 10, 36, 15, 2, 3, 4, 1, true),
                new Weights(Map.of(), 2, List.of(), Map.of()),
                List.of(new Provider("A", "Trust A"), new Provider("B", "Trust B")),
                List.of(new Site("A-SITE", "A", "Hospital A", 18, LocalTime.of(7, 0), LocalTime.of(19, 30))),
                List.of(),
                List.of(new Specialty("ENT", List.of("120")), new Specialty("ORAL", List.of("140"))),
                List.of(session("T1"), session("T2")),
                List.of(
                        person("A-SURGEON", "A", Roles.SURGEON),
                        person("B-SCRUB", "B", Roles.SCRUB),
                        person("A-NURSE", "A", Roles.CHILDRENS_NURSE),
                        person("B-NURSE", "B", Roles.CHILDRENS_NURSE)),
                List.of(),
                List.of(),
                Map.of("NEAR", Map.of("A-SITE", 20), "MID", Map.of("A-SITE", 41), "FAR", Map.of("A-SITE", 80)),
                List.of(
                        entry("A:1", "A", "ENT", 365, 1, "NEAR", null),
                        entry("A:2", "A", "ENT", 364, 6, "NEAR", null),
                        entry("A:3", "A", "ORAL", 400, 10, "NEAR", null),
                        entry("A:4", "A", "ENT", 100, null, "NEAR", "P-SAME"),
                        entry("B:1", "B", "ENT", 500, 2, "FAR", "P-SAME"),
                        entry("B:2", "B", "ENT", 700, 9, "FAR", null),
                        entry("B:3", "B", "ENT", 10, 5, "MID", null)),
                List.of(),
                List.of());
    }

    static Plan plan() {
        PlannedSession list = new PlannedSession(
                "T1",
                null,
                List.of(
                        new PlannedStaff(Roles.SURGEON, "A-SURGEON", null),
                        new PlannedStaff(Roles.SCRUB, "B-SCRUB", "B")),
                List.of(
                        placed("A:1", "08:30", "09:20"),
                        placed("B:3", "09:30", "10:00"),
                        placed("B:1", "16:50", "17:40")));
        return plan(
                List.of(list, new PlannedSession("T2", null, List.of(), List.of())),
                List.of(new WardDay(DAY, "A-SITE", List.of("A-NURSE", "B-NURSE"))),
                List.of(new EquipmentLoan("COBLATION", "B", "A-SITE", 2, List.of(DAY, DAY.plusDays(1)))));
    }

    static Plan emptyPlan() {
        return plan(List.of(), List.of(), List.of());
    }

    static Plan plan(List<PlannedSession> sessions, List<WardDay> days, List<EquipmentLoan> loans) {
        return new Plan(
                Plan.SCHEMA, "hand-made", AS_OF, null, null, 0, null, null, sessions, days, loans, List.of(), Map.of());
    }

    static PlannedCase placed(String caseId, String start, String end) {
        LocalTime in = LocalTime.parse(start);
        LocalTime out = LocalTime.parse(end);
        return new PlannedCase(caseId, in.minusHours(1), in, out, out.plusMinutes(60));
    }

    private static TheatreSession session(String id) {
        return new TheatreSession(
                id, "A-SITE", id, DAY, LocalTime.of(8, 30), LocalTime.of(17, 30), List.of("ENT"), List.of());
    }

    private static StaffMember person(String id, String provider, String role) {
        return new StaffMember(id, provider, role, List.of(DAY), 1, List.of(), null, null);
    }

    private static Case entry(
            String id,
            String provider,
            String specialty,
            int waitedDays,
            @Nullable Integer imdDecile,
            String district,
            @Nullable String personId) {
        return new Case(
                id,
                provider,
                specialty,
                "GROMMETS",
                PriorityCode.P4,
                AS_OF.minusDays(waitedDays),
                LocalDate.of(2020, 1, 1),
                20.0,
                district,
                20,
                6,
                120,
                null,
                null,
                true,
                List.of(),
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                false,
                imdDecile,
                personId);
    }
}
