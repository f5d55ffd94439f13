package org.listpool.whatif.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.listpool.model.TheatreSession;
import org.listpool.planning.limits.Barrier;
import org.listpool.planning.limits.LimitTexts;
import org.listpool.planning.limits.Limits;
import org.listpool.planning.limits.SessionLimits;
import org.listpool.planning.limits.Slack;
import org.listpool.whatif.compare.Resources.Resource;
import org.listpool.whatif.compare.Resources.RuleCell;
import org.listpool.whatif.compare.Resources.RuleRow;
import org.listpool.whatif.compare.Resources.SessionCell;
import org.listpool.whatif.compare.Resources.SessionRow;
import org.listpool.whatif.compare.Resources.SpentRow;

/** Lays what binds in each column side by side. */
final class ResourceRows {

    private record Spent(Resource resource, String of) {}

    private final List<Map<String, SessionLimits>> columns = new ArrayList<>();
    private final Map<String, SessionLimits> sessions = new LinkedHashMap<>();
    private final Map<String, String> sites = new HashMap<>();

    private ResourceRows(List<Compared> compared) {
        for (Compared column : compared) {
            Map<String, SessionLimits> limits = Limits.of(column.problem(), column.plan()).stream()
                    .collect(Collectors.toMap(
                            SessionLimits::sessionId, Function.identity(), (a, b) -> a, LinkedHashMap::new));
            columns.add(limits);
            limits.forEach(sessions::putIfAbsent);
            column.problem().sessions().stream()
                    .collect(Collectors.toMap(TheatreSession::id, TheatreSession::site, (a, b) -> a))
                    .forEach(sites::putIfAbsent);
        }
    }

    static Resources of(List<Compared> columns) {
        ResourceRows rows = new ResourceRows(columns);
        return new Resources(rows.rules(), rows.sessionRows(), rows.spent());
    }

    private List<RuleRow> rules() {
        Set<String> codes = new TreeSet<>();
        for (SessionLimits limits : all()) {
            codes.add(limits.tightest());
            limits.barriers().stream().map(Barrier::code).forEach(codes::add);
        }
        return codes.stream()
                .map(code -> new RuleRow(
                        code,
                        LimitTexts.words(code),
                        columns.stream().map(column -> ruleCell(code, column)).toList()))
                .sorted(Comparator.comparingInt((RuleRow row) ->
                                row.cells().stream().mapToInt(RuleCell::alone).sum())
                        .reversed())
                .toList();
    }

    private static RuleCell ruleCell(String code, Map<String, SessionLimits> column) {
        int tightest = 0;
        int children = 0;
        int alone = 0;
        for (SessionLimits limits : column.values()) {
            tightest += limits.tightest().equals(code) ? 1 : 0;
            for (Barrier barrier : limits.barriers()) {
                children += barrier.code().equals(code) ? barrier.children() : 0;
                alone += barrier.code().equals(code) ? barrier.alone() : 0;
            }
        }
        return new RuleCell(tightest, children, alone);
    }

    private List<SessionRow> sessionRows() {
        return sessions.values().stream()
                .sorted(Comparator.comparing(SessionLimits::date))
                .map(session -> {
                    List<@Nullable SessionCell> cells = new ArrayList<>();
                    columns.forEach(column -> cells.add(sessionCell(column.get(session.sessionId()))));
                    return new SessionRow(session.sessionId(), session.date(), session.theatre(), cells);
                })
                .toList();
    }

    private static @Nullable SessionCell sessionCell(@Nullable SessionLimits limits) {
        if (limits == null) {
            return null;
        }
        Barrier barrier = limits.findTightest();
        return new SessionCell(
                limits.tightest(),
                LimitTexts.words(limits.tightest()),
                limits.children(),
                limits.candidates(),
                barrier == null ? 0 : barrier.alone());
    }

    private List<SpentRow> spent() {
        Map<Spent, List<Set<LocalDate>>> days =
                new TreeMap<>(Comparator.comparing(Spent::resource).thenComparing(Spent::of));
        for (int i = 0; i < columns.size(); i++) {
            for (SessionLimits limits : columns.get(i).values()) {
                for (Spent spent : spent(limits)) {
                    days.computeIfAbsent(spent, key -> emptyDays()).get(i).add(limits.date());
                }
            }
        }
        return days.entrySet().stream()
                .map(each -> new SpentRow(
                        each.getKey().resource(),
                        each.getKey().of(),
                        ComparisonTexts.spent(
                                each.getKey().resource(), each.getKey().of()),
                        each.getValue().stream().map(List::copyOf).toList()))
                .toList();
    }

    /** Only where it keeps somebody off the list does it matter that nothing is left. */
    private List<Spent> spent(SessionLimits limits) {
        List<Spent> spent = new ArrayList<>();
        if (limits.candidates() > 0) {
            limits.rolesWithoutAnybody().forEach(role -> spent.add(new Spent(Resource.ROLE, role)));
        }
        Set<String> barriers = limits.barriers().stream().map(Barrier::code).collect(Collectors.toSet());
        Slack slack = limits.slack();
        String site = sites.getOrDefault(limits.sessionId(), "");
        if (barriers.contains("WARD") && slack.wardPlaces() <= 0) {
            spent.add(new Spent(Resource.WARD_PLACES, site));
        }
        if (barriers.contains("NURSES") && slack.nursesSpare() <= 0 && slack.nursesFree() == 0) {
            spent.add(new Spent(Resource.CHILDRENS_NURSES, site));
        }
        if (barriers.contains("EQUIPMENT")) {
            slack.equipment().stream()
                    .filter(each -> each.left() == 0)
                    .forEach(each -> spent.add(new Spent(Resource.EQUIPMENT, each.type())));
        }
        if (barriers.contains("OVERRUN")
                && slack.shortestMinutes() != null
                && slack.freeMinutes() < slack.shortestMinutes()) {
            spent.add(new Spent(Resource.SESSION_MINUTES, limits.sessionId()));
        }
        return spent;
    }

    private List<Set<LocalDate>> emptyDays() {
        List<Set<LocalDate>> empty = new ArrayList<>();
        columns.forEach(column -> empty.add(new TreeSet<>()));
        return empty;
    }

    private List<SessionLimits> all() {
        return columns.stream().flatMap(each -> each.values().stream()).toList();
    }
}
