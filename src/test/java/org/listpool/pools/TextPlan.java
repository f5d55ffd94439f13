package org.listpool.pools;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.listpool.model.Case;
import org.listpool.model.EquipmentLoan;
import org.listpool.model.Plan;
import org.listpool.model.PlannedCase;
import org.listpool.model.PlannedSession;
import org.listpool.model.PlannedStaff;
import org.listpool.model.Problem;
import org.listpool.model.Site;
import org.listpool.model.StaffMember;
import org.listpool.model.TheatreSession;
import org.listpool.model.UnplacedCase;
import org.listpool.model.WaitBand;
import org.listpool.model.WardDay;
import org.listpool.model.Weights;

/**
 * A plan drawn as text, for a problem:
 *
 * <pre>
 * list SAT: S1 A1
 *   08:30 ann
 *   09:00-09:20 bob arrive 08:00 home 11:20
 * ward 2027-02-13 HOST: N1 N2
 * lend SCOPE from A to HOST: 1 on 2027-02-13 2027-02-14
 * unplaced cy dan
 * need 240
 * bound 300
 * </pre>
 *
 * <p>What is left out is worked out: end, arrival, discharge, who is lent, need points. {@code SCRUB=S1} puts a person
 * into another post than their own role's, {@code S1@B} says B lent them, {@code S1@-} says nobody did.
 */
public final class TextPlan {

    private static final Pattern CASE = Pattern.compile(
            "(\\d\\d:\\d\\d)(?:-(\\d\\d:\\d\\d))? (\\S+)(?: arrive (\\d\\d:\\d\\d))?(?: home (\\d\\d:\\d\\d))?");
    private static final Pattern LOAN = Pattern.compile("lend (\\S+) from (\\S+) to (\\S+): (-?\\d+) on(.*)");

    private final Problem problem;
    private final List<PlannedSession> sessions = new ArrayList<>();
    private final List<WardDay> days = new ArrayList<>();
    private final List<EquipmentLoan> loans = new ArrayList<>();
    private final List<UnplacedCase> unplaced = new ArrayList<>();
    private @Nullable Long need;
    private @Nullable Long bound;

    private TextPlan(Problem problem) {
        this.problem = problem;
    }

    /** The plan of {@code problem} that {@code text} draws. */
    public static Plan plan(Problem problem, String text) {
        TextPlan plan = new TextPlan(problem);
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(plan::line);
        return plan.finish();
    }

    private void line(String line) {
        List<String> words = Arrays.stream(line.split("[\\s:]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        switch (words.getFirst()) {
            case "list" -> sessions.add(session(line));
            case "ward" ->
                days.add(new WardDay(LocalDate.parse(words.get(1)), words.get(2), words.subList(3, words.size())));
            case "lend" -> loans.add(loan(line));
            case "unplaced" ->
                words.subList(1, words.size()).forEach(id -> unplaced.add(new UnplacedCase(id, List.of(), List.of())));
            case "need" -> need = Long.valueOf(words.get(1));
            case "bound" -> bound = Long.valueOf(words.get(1));
            default -> addCase(line);
        }
    }

    private PlannedSession session(String line) {
        String[] parts = line.substring("list ".length()).split(":", 2);
        String id = parts[0].strip();
        String provider = hostProvider(id);
        List<PlannedStaff> staff = new ArrayList<>();
        String people = parts.length < 2 ? "" : parts[1].strip();
        for (String person : people.isEmpty() ? new String[0] : people.split("\\s+", -1)) {
            staff.add(post(person, provider));
        }
        LocalDate offer = problem.sessions().stream()
                .filter(s -> s.id().equals(id))
                .map(s -> s.date().minusDays(problem.rules().noticeDays()))
                .findFirst()
                .orElse(null);
        return new PlannedSession(id, offer, staff, List.of());
    }

    private PlannedStaff post(String text, @Nullable String hostProvider) {
        String role = text.contains("=") ? text.substring(0, text.indexOf('=')) : null;
        String rest = text.substring(text.indexOf('=') + 1);
        String id = rest.contains("@") ? rest.substring(0, rest.indexOf('@')) : rest;
        StaffMember person = problem.staff().stream()
                .filter(s -> s.id().equals(id))
                .findFirst()
                .orElse(null);
        String lentBy;
        if (rest.contains("@")) {
            String drawn = rest.substring(rest.indexOf('@') + 1);
            lentBy = drawn.equals("-") ? null : drawn;
        } else {
            lentBy = person == null || person.provider().equals(hostProvider) ? null : person.provider();
        }
        String post = role != null ? role : person == null ? "SURGEON" : person.role();
        return new PlannedStaff(post, id, lentBy);
    }

    private void addCase(String line) {
        Matcher drawn = CASE.matcher(line);
        if (!drawn.matches()) {
            throw new IllegalArgumentException("Not a line of a plan: " + line);
        }
        PlannedSession last = sessions.removeLast();
        List<PlannedCase> cases = new ArrayList<>(last.cases());
        cases.add(planned(last.id(), drawn));
        sessions.add(new PlannedSession(last.id(), last.latestOffer(), last.staff(), cases));
    }

    private PlannedCase planned(String sessionId, Matcher drawn) {
        Case child = problem.cases().stream()
                .filter(c -> c.id().equals(drawn.group(3)))
                .findFirst()
                .orElse(null);
        LocalTime start = LocalTime.parse(drawn.group(1));
        int minutes = child == null ? 20 : Objects.requireNonNullElse(child.expectedMinutes(), 20);
        int stay = child == null ? 60 : Objects.requireNonNullElse(child.observationMinutes(), 60);
        LocalTime end = time(drawn.group(2), start.plusMinutes(minutes));
        Site host = site(sessionId);
        LocalTime opens = host == null ? LocalTime.MIN : host.wardOpens();
        int before = problem.rules().arriveBeforeMinutes();
        LocalTime early = start.toSecondOfDay() / 60 < before ? LocalTime.MIN : start.minusMinutes(before);
        LocalTime arrive = time(drawn.group(4), early.isBefore(opens) ? opens : early);
        return new PlannedCase(drawn.group(3), arrive, start, end, time(drawn.group(5), end.plusMinutes(stay)));
    }

    private static LocalTime time(@Nullable String drawn, LocalTime byDefault) {
        return drawn == null ? byDefault : LocalTime.parse(drawn);
    }

    private static EquipmentLoan loan(String line) {
        Matcher drawn = LOAN.matcher(line);
        if (!drawn.matches()) {
            throw new IllegalArgumentException("Not a loan: " + line);
        }
        String dates = drawn.group(5).strip();
        List<LocalDate> on = Arrays.stream(dates.split("\\s+", -1))
                .filter(date -> !date.isEmpty())
                .map(LocalDate::parse)
                .toList();
        return new EquipmentLoan(drawn.group(1), drawn.group(2), drawn.group(3), Integer.parseInt(drawn.group(4)), on);
    }

    private @Nullable Site site(String sessionId) {
        String ods = problem.sessions().stream()
                .filter(s -> s.id().equals(sessionId))
                .map(TheatreSession::site)
                .findFirst()
                .orElse("");
        return problem.sites().stream()
                .filter(s -> s.ods().equals(ods))
                .findFirst()
                .orElse(null);
    }

    private @Nullable String hostProvider(String sessionId) {
        Site site = site(sessionId);
        return site == null ? null : site.provider();
    }

    private Plan finish() {
        long points = need != null
                ? need
                : sessions.stream()
                        .flatMap(s -> s.cases().stream())
                        .map(PlannedCase::caseId)
                        .distinct()
                        .flatMap(id -> problem.cases().stream().filter(c -> c.id().equals(id)))
                        .mapToLong(this::points)
                        .sum();
        return new Plan(
                Plan.SCHEMA,
                problem.name(),
                problem.asOf(),
                null,
                null,
                points,
                bound,
                null,
                sessions,
                days,
                loans,
                unplaced,
                Map.of());
    }

    private long points(Case child) {
        Weights weights = problem.weights();
        long days = ChronoUnit.DAYS.between(child.rttClockStart(), problem.asOf());
        long best = 0;
        int reached = Integer.MIN_VALUE;
        for (WaitBand band : weights.bands()) {
            if (band.days() <= days && band.days() > reached) {
                reached = band.days();
                best = band.points();
            }
        }
        int priority = child.priority() == null ? 0 : weights.priority().getOrDefault(child.priority(), 0);
        return priority + weights.perWeekWaited() * (days / 7) + best;
    }
}
