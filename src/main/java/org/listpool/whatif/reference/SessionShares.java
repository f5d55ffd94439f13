package org.listpool.whatif.reference;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.listpool.model.Problem;
import org.listpool.model.Provider;
import org.listpool.model.TheatreSession;
import org.listpool.rules.NeedPoints;

/**
 * Which trust gets which session where trusts divide them by need. Assumption: A-132.
 *
 * <p>Session after session goes to the trust with most need points of the session's specialties for each session that it
 * has had of those and one half, as seats are divided by Sainte-Laguë's rule.
 */
final class SessionShares {

    private SessionShares() {}

    /** The trust of each session's id, in the order of date and id. */
    static Map<String, String> of(Problem problem) {
        Map<String, String> owners = new LinkedHashMap<>();
        Map<List<String>, Map<String, Integer>> had = new HashMap<>();
        List<TheatreSession> sessions = problem.sessions().stream()
                .sorted(Comparator.comparing(TheatreSession::date).thenComparing(TheatreSession::id))
                .toList();
        for (TheatreSession session : sessions) {
            Map<String, Integer> before = had.computeIfAbsent(session.specialties(), key -> new HashMap<>());
            String next = problem.providers().stream()
                    .map(Provider::ods)
                    .max(Comparator.<String>comparingDouble(trust ->
                                    need(problem, trust, session.specialties()) / (before.getOrDefault(trust, 0) + 0.5))
                            .thenComparing(Comparator.reverseOrder()))
                    .orElseThrow();
            owners.put(session.id(), next);
            before.merge(next, 1, Integer::sum);
        }
        return owners;
    }

    private static double need(Problem problem, String trust, List<String> specialties) {
        return problem.cases().stream()
                .filter(each -> each.provider().equals(trust) && specialties.contains(each.specialty()))
                .mapToLong(each -> NeedPoints.of(each, problem.asOf(), problem.weights()))
                .sum();
    }
}
