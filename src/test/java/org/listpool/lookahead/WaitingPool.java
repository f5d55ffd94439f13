package org.listpool.lookahead;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.listpool.model.Case;
import org.listpool.model.Plan;
import org.listpool.model.PlannedCase;
import org.listpool.model.PlannedSession;
import org.listpool.model.PriorityCode;
import org.listpool.model.Problem;
import org.listpool.model.Procedure;
import org.listpool.model.Provider;
import org.listpool.model.Rules;
import org.listpool.model.Site;
import org.listpool.model.Specialty;
import org.listpool.model.TheatreSession;
import org.listpool.model.WaitBand;
import org.listpool.model.Weights;

/**
 * Two trusts, A and B; A hosts. Two specialties: ENT with EARS and THROAT, ORAL with TEETH. Children are added one by one.
 * Synthetic.
 */
public final class WaitingPool {

    public static final LocalDate AS_OF = LocalDate.of(2027, 1, 11);

    private final List<Case> cases = new ArrayList<>();
    private final List<TheatreSession> sessions = new ArrayList<>();
    private final List<PlannedSession> lists = new ArrayList<>();

    /** Adds a child who may travel, of priority P4, and returns its id. */
    public String child(String trust, String procedure, int daysWaited) {
        return child(trust, procedure, daysWaited, PriorityCode.P4, true);
    }

    public String child(String trust, String procedure, int daysWaited, PriorityCode priority, boolean travels) {
        String id = trust + ":" + (cases.size() + 1);
        cases.add(new Case(
                id,
                trust,
                procedure.equals("TEETH") ? "ORAL" : "ENT",
                procedure,
                priority,
                AS_OF.minusDays(daysWaited),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                travels,
                List.of(),
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null));
        return id;
    }

    public WaitingPool children(int count, String trust, String procedure, int daysWaited) {
        for (int i = 0; i < count; i++) {
            child(trust, procedure, daysWaited);
        }
        return this;
    }

    /** A session so many days after the first day, with these children on its list. */
    WaitingPool planned(int daysAhead, String specialty, String... children) {
        String id = "T" + (sessions.size() + 1);
        sessions.add(new TheatreSession(
                id,
                "A-SITE",
                "1",
                AS_OF.plusDays(daysAhead),
                LocalTime.of(8, 30),
                LocalTime.of(17, 30),
                List.of(specialty),
                List.of()));
        lists.add(new PlannedSession(
                id,
                null,
                List.of(),
                List.of(children).stream()
                        .map(child -> new PlannedCase(
                                child,
                                LocalTime.of(7, 30),
                                LocalTime.of(8, 30),
                                LocalTime.of(9, 0),
                                LocalTime.of(12, 0)))
                        .toList()));
        return this;
    }

    Plan plan() {
        return new Plan(
                Plan.SCHEMA,
                "waiting",
                AS_OF,
                null,
                null,
                0,
                null,
                null,
                lists,
                List.of(),
                List.of(),
                List.of(),
                Map.of());
    }

    public Problem problem() {
        return new Problem(
                Problem.SCHEMA,
                "waiting (synthetic)",
                AS_OF,
                "A-SITE",
                new Rules(21, 120, 10, 0.15, 60, LocalTime.of(5, 45), 12, 10, 36, 15, 2, 3, 4, 1, true),
                new Weights(
                        Map.of(PriorityCode.P2, 1000, PriorityCode.P3, 200),
                        2,
                        List.of(new WaitBand(365, 150)),
                        Map.of()),
                List.of(new Provider("A", "Trust A"), new Provider("B", "Trust B")),
                List.of(new Site("A-SITE", "A", "Hospital A", 18, LocalTime.of(7, 0), LocalTime.of(19, 30))),
                List.of(procedure("EARS", "ENT"), procedure("THROAT", "ENT"), procedure("TEETH", "ORAL")),
                List.of(new Specialty("ENT", List.of("120")), new Specialty("ORAL", List.of("140"))),
                sessions,
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                cases,
                List.of(),
                List.of());
    }

    private static Procedure procedure(String code, String specialty) {
        return new Procedure(code, code, List.of(), specialty, 30, 10, 120, List.of());
    }
}
