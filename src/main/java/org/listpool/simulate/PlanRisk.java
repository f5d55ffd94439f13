package org.listpool.simulate;

import java.util.List;

/**
 * What may become of a plan when durations are random.
 *
 * @param schema always {@value #SCHEMA}
 * @param problemId the plan's problem
 * @param settings what the figures were made with; the same settings make them again
 * @param sessions those with children, in the plan's order
 */
public record PlanRisk(
        String schema, String problemId, SimulationSettings settings, List<SessionRisk> sessions, Totals totals) {

    /** Name and version of this document. */
    public static final String SCHEMA = "listpool/simulation/1";

    /** Copies the list. */
    public PlanRisk {
        sessions = List.copyOf(sessions);
    }

    /**
     * The whole plan. Sessions vary independently of each other.
     *
     * @param sessions with children
     * @param overrun at least one session ends late
     * @param expectedSessionsOverrunning mean
     * @param expectedOverrunMinutes past the sessions' ends, mean, all sessions together
     * @param anyDischargeLate at least one child goes home after the ward closes
     * @param expectedLateDischarges children who go home after the ward closes, mean
     * @param expectedCancellations children cancelled on the day, mean
     */
    public record Totals(
            int sessions,
            int children,
            Chance overrun,
            double expectedSessionsOverrunning,
            double expectedOverrunMinutes,
            Chance anyDischargeLate,
            double expectedLateDischarges,
            double expectedCancellations) {

        static Totals of(List<SessionRisk> sessions) {
            return new Totals(
                    sessions.size(),
                    sessions.stream().mapToInt(SessionRisk::children).sum(),
                    Chance.any(sessions.stream().map(SessionRisk::overrun).toList()),
                    sessions.stream().mapToDouble(s -> s.overrun().chance()).sum(),
                    sessions.stream()
                            .mapToDouble(SessionRisk::expectedOverrunMinutes)
                            .sum(),
                    Chance.any(
                            sessions.stream().map(SessionRisk::anyDischargeLate).toList()),
                    sessions.stream()
                            .mapToDouble(SessionRisk::expectedLateDischarges)
                            .sum(),
                    sessions.stream()
                            .mapToDouble(SessionRisk::expectedCancellations)
                            .sum());
        }
    }
}
