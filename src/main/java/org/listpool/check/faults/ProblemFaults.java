package org.listpool.check.faults;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.listpool.model.Case;
import org.listpool.model.Collaborative;
import org.listpool.model.DateInterval;
import org.listpool.model.Fault;
import org.listpool.model.Pin;
import org.listpool.model.Problem;
import org.listpool.model.Procedure;
import org.listpool.model.Provider;
import org.listpool.model.Specialty;
import org.listpool.model.TheatreSession;

/**
 * What is wrong with a problem whose structure is right: the faults of its resources, of its children and of its pins.
 *
 * <p>A value that a child merely lacks, a district without travel minutes or equipment that nobody has is no fault: the
 * child is not placed.
 */
public final class ProblemFaults {

    private final Problem problem;
    private final FaultList faults;

    private ProblemFaults(Problem problem, FaultList faults) {
        this.problem = problem;
        this.faults = faults;
    }

    /** Every fault, part by part; empty for a problem that can be planned. */
    public static List<Fault> find(Problem problem) {
        FaultList faults = new FaultList();
        CollaborativeFaults.find(resources(problem), faults);
        ProblemFaults own = new ProblemFaults(problem, faults);
        own.cases();
        own.pins();
        return faults.list();
    }

    private static Collaborative resources(Problem problem) {
        return new Collaborative(
                Collaborative.SCHEMA,
                problem.name(),
                problem.asOf(),
                problem.hostSite(),
                problem.rules(),
                problem.weights(),
                problem.providers(),
                problem.sites(),
                problem.procedures(),
                problem.specialties(),
                problem.sessions(),
                problem.staff(),
                problem.equipment(),
                problem.loanLimits(),
                problem.travelMinutes());
    }

    private void cases() {
        faults.ids("cases", "id", "case", problem.cases(), Case::id);
        Set<String> providers = codes(problem.providers(), Provider::ods);
        Set<String> specialties = codes(problem.specialties(), Specialty::code);
        Set<String> procedures = codes(problem.procedures(), Procedure::code);
        for (int i = 0; i < problem.cases().size(); i++) {
            Case child = problem.cases().get(i);
            String pointer = "/cases/" + i;
            faults.known(pointer + "/provider", "provider", child.provider(), providers);
            faults.known(pointer + "/specialty", "specialty", child.specialty(), specialties);
            faults.known(pointer + "/procedure", "procedure", child.procedure(), procedures);
            dates(child, pointer);
            figures(child, pointer);
        }
    }

    private void dates(Case child, String pointer) {
        if (child.rttClockStart().isAfter(problem.asOf())) {
            faults.add(
                    pointer + "/rttClockStart",
                    "The clock starts after " + problem.asOf() + ", the day of the problem; it must not.");
        }
        LocalDate born = child.dateOfBirth();
        if (born != null && born.isAfter(problem.asOf())) {
            faults.add(pointer + "/dateOfBirth", "The date lies after " + problem.asOf() + ", the day of the problem.");
        }
        for (int j = 0; j < child.unavailable().size(); j++) {
            DateInterval away = child.unavailable().get(j);
            if (away.end().isBefore(away.start())) {
                faults.add(
                        pointer + "/unavailable/" + j + "/end",
                        "The days run from " + away.start() + " to " + away.end() + "; the end must not come first.");
            }
        }
    }

    private void figures(Case child, String pointer) {
        faults.atLeast(pointer + "/weightKg", child.weightKg(), 0);
        faults.atLeast(pointer + "/expectedMinutes", child.expectedMinutes(), 1);
        faults.atLeast(pointer + "/sdMinutes", child.sdMinutes(), 0);
        faults.atLeast(pointer + "/observationMinutes", child.observationMinutes(), 0);
        faults.atLeast(pointer + "/maxTravelMinutes", child.maxTravelMinutes(), 0);
        faults.atLeast(pointer + "/noticeDays", child.noticeDays(), 0);
        Integer decile = child.imdDecile();
        if (decile != null && (decile < 1 || decile > 10)) {
            faults.add(pointer + "/imdDecile", "The decile is " + decile + "; it must be from 1 to 10.");
        }
    }

    private void pins() {
        Set<String> cases = codes(problem.cases(), Case::id);
        Map<String, TheatreSession> sessions = new HashMap<>();
        problem.sessions().forEach(session -> sessions.putIfAbsent(session.id(), session));
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < problem.pinned().size(); i++) {
            Pin pin = problem.pinned().get(i);
            String pointer = "/pinned/" + i;
            faults.known(pointer + "/caseId", "case", pin.caseId(), cases);
            faults.known(pointer + "/sessionId", "session", pin.sessionId(), sessions.keySet());
            if (!seen.add(pin.caseId())) {
                faults.add(pointer + "/caseId", "Case " + pin.caseId() + " is pinned twice; a child has one place.");
            }
            TheatreSession session = sessions.get(pin.sessionId());
            if (session != null
                    && pin.start() != null
                    && (pin.start().isBefore(session.start()) || !pin.start().isBefore(session.end()))) {
                faults.add(
                        pointer + "/start",
                        "Case " + pin.caseId() + " is pinned at " + pin.start() + "; the session lasts from "
                                + session.start() + " to " + session.end() + ".");
            }
        }
    }

    private static <T> Set<String> codes(List<T> things, Function<T, String> code) {
        return things.stream().map(code).collect(Collectors.toSet());
    }
}
