package org.listpool.pools;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.listpool.model.Collaborative;
import org.listpool.model.Equipment;
import org.listpool.model.EquipmentKind;
import org.listpool.model.LoanLimit;
import org.listpool.model.Pin;
import org.listpool.model.Place;
import org.listpool.model.Post;
import org.listpool.model.Problem;
import org.listpool.model.Procedure;
import org.listpool.model.Provider;
import org.listpool.model.Roles;
import org.listpool.model.Site;
import org.listpool.model.Specialty;
import org.listpool.model.StaffMember;
import org.listpool.model.TheatreSession;
import org.listpool.pools.TextTable.Row;

/**
 * A small problem drawn as text: tables with bars, a blank line between them. What is drawn is what there is; a table
 * that is not drawn, and a column or cell left out, has the default below, so a test draws only what it is about.
 *
 * <pre>
 * session | on         | at   | from  | to    | lists | posts
 * SAT     | 2027-02-13 | HOST | 08:30 | 12:30 | ENT   | SURGEON:1 ANAESTHETIST:1
 *
 * child | trust | procedure | P  | waited | age | kg | from | minutes | sd | stay
 * ann   | H     | GROMMETS  | P3 | 100    | 60  | 20 | NEAR | 20      | 0  | 120
 * </pre>
 *
 * <p>Trusts are H (the host), A and B with the sites HOST, ASITE and BSITE; 6 ward places, open 07:00-19:30; families
 * live NEAR (30 minutes) or FAR (110) of every site. People are S1 (a surgeon who does everything), A1, N1 (senior) and
 * N2, all of H and there on every session's date. Waits are days, ages completed months on the first session's date.
 * {@code ?} in a cell means unknown, {@code -} none. Further tables: {@code rules}, {@code weights}, {@code trust},
 * {@code site}, {@code procedure}, {@code person}, {@code kit}, {@code limit}, {@code travel}, {@code pin},
 * {@code previous}.
 */
public final class TextPool {

    /** The day as at which every drawn pool is planned: a Monday. */
    public static final LocalDate AS_OF = LocalDate.parse("2027-01-11");

    private static final String DEFAULTS = """
            trust
            H
            A
            B

            site  | trust
            HOST  | H
            ASITE | A
            BSITE | B

            procedure    | specialty | minutes | sd | stay | kit
            GROMMETS     | ENT       | 20      | 0  | 120  | -
            TONSILS      | ENT       | 40      | 0  | 240  | -
            ADENOTONSILS | ENT       | 50      | 0  | 240  | -
            EXTRACTION   | ORAL      | 20      | 0  | 60   | -

            session
            SAT

            person | role            | senior
            S1     | SURGEON         |
            A1     | ANAESTHETIST    |
            N1     | CHILDRENS_NURSE | yes
            N2     | CHILDRENS_NURSE |
            """;

    private static final Map<String, Set<String>> COLUMNS = Map.ofEntries(
            Map.entry("rules", TextRules.RULE_COLUMNS),
            Map.entry("weights", TextRules.WEIGHT_COLUMNS),
            Map.entry("trust", Set.of()),
            Map.entry("site", Set.of("trust", "places", "opens", "closes")),
            Map.entry("procedure", Set.of("specialty", "minutes", "sd", "stay", "kit")),
            Map.entry("session", Set.of("on", "at", "from", "to", "lists", "posts")),
            Map.entry("person", Set.of("trust", "role", "days", "most", "does", "youngest", "senior")),
            Map.entry("kit", Set.of("kind", "trust", "units", "reprocess", "lent on")),
            Map.entry("limit", Set.of("people")),
            Map.entry("child", TextChildren.COLUMNS),
            Map.entry("pin", Set.of("session", "start")),
            Map.entry("previous", Set.of("session")));

    private final Map<String, TextTable> tables;

    private TextPool(String text) {
        tables = new LinkedHashMap<>(TextTable.parse(DEFAULTS));
        tables.putAll(TextTable.parse(text));
        tables.forEach((name, table) -> requireKnown(table));
    }

    /** The problem that {@code text} draws. */
    public static Problem problem(String text) {
        TextPool pool = new TextPool(text);
        Collaborative collaborative = pool.collaborative();
        return Problem.of(
                collaborative,
                AS_OF,
                pool.rows("child").stream()
                        .map(row -> TextChildren.child(collaborative, row))
                        .toList(),
                pool.rows("pin").stream().map(TextPool::pin).toList(),
                pool.rows("previous").stream()
                        .map(row -> new Place(row.text("previous", ""), row.text("session", "SAT")))
                        .toList());
    }

    /** The collaborative that {@code text} draws; its children are not looked at. */
    public static Collaborative collaborative(String text) {
        return new TextPool(text).collaborative();
    }

    private Collaborative collaborative() {
        List<TheatreSession> sessions =
                rows("session").stream().map(TextPool::session).toList();
        List<LocalDate> dates =
                sessions.stream().map(TheatreSession::date).distinct().sorted().toList();
        List<Procedure> procedures =
                rows("procedure").stream().map(TextPool::procedure).toList();
        List<Site> sites = rows("site").stream().map(TextPool::site).toList();
        return new Collaborative(
                Collaborative.SCHEMA,
                "A drawn pool",
                AS_OF,
                sites.getFirst().ods(),
                TextRules.rules(first("rules")),
                TextRules.weights(first("weights")),
                rows("trust").stream()
                        .map(row -> new Provider(row.text("trust", ""), "Trust " + row.text("trust", "")))
                        .toList(),
                sites,
                procedures,
                procedures.stream()
                        .map(Procedure::specialty)
                        .distinct()
                        .map(code -> new Specialty(code, List.of(code.equals("ORAL") ? "140" : "120")))
                        .toList(),
                sessions,
                rows("person").stream()
                        .map(row -> person(row, dates, procedures))
                        .toList(),
                rows("kit").stream().map(row -> kit(row, dates)).toList(),
                rows("limit").stream()
                        .map(row -> new LoanLimit(row.text("limit", ""), row.number("people", 0)))
                        .toList(),
                travel(sites));
    }

    private List<Row> rows(String table) {
        TextTable found = tables.get(table);
        return found == null ? List.of() : found.rows();
    }

    private Row first(String table) {
        List<Row> rows = rows(table);
        return rows.isEmpty() ? new Row(Map.of()) : rows.getFirst();
    }

    private static Site site(Row row) {
        return new Site(
                row.text("site", ""),
                row.text("trust", "H"),
                "Site " + row.text("site", ""),
                row.number("places", 6),
                LocalTime.parse(row.text("opens", "07:00")),
                LocalTime.parse(row.text("closes", "19:30")));
    }

    private static Procedure procedure(Row row) {
        return new Procedure(
                row.text("procedure", ""),
                row.text("procedure", ""),
                List.of("D15.1"),
                row.text("specialty", "ENT"),
                row.number("minutes", 20),
                row.number("sd", 0),
                row.number("stay", 120),
                row.words("kit", List.of()));
    }

    private static TheatreSession session(Row row) {
        List<Post> posts = new ArrayList<>();
        for (String post : row.words("posts", List.of("SURGEON:1", "ANAESTHETIST:1"))) {
            String[] parts = post.split(":", 2);
            posts.add(new Post(parts[0], Integer.parseInt(parts[1])));
        }
        return new TheatreSession(
                row.text("session", ""),
                row.text("at", "HOST"),
                row.text("session", ""),
                LocalDate.parse(row.text("on", "2027-02-13")),
                LocalTime.parse(row.text("from", "08:30")),
                LocalTime.parse(row.text("to", "12:30")),
                row.words("lists", List.of("ENT")),
                posts);
    }

    private static StaffMember person(Row row, List<LocalDate> dates, List<Procedure> procedures) {
        String role = row.text("role", Roles.CHILDRENS_NURSE);
        List<String> all = procedures.stream().map(Procedure::code).toList();
        return new StaffMember(
                row.text("person", ""),
                row.text("trust", "H"),
                role,
                dates(row, "days", dates),
                row.number("most", 2),
                row.words("does", role.equals(Roles.SURGEON) ? all : List.of()),
                row.maybeNumber("youngest", null),
                row.maybeYes("senior", null));
    }

    private static Equipment kit(Row row, List<LocalDate> dates) {
        return new Equipment(
                row.text("kit", ""),
                EquipmentKind.valueOf(row.text("kind", "CAPITAL")),
                row.text("trust", "H"),
                row.number("units", 1),
                row.number("reprocess", 0),
                dates(row, "lent on", dates));
    }

    private static Pin pin(Row row) {
        String start = row.maybe("start", null);
        return new Pin(row.text("pin", ""), row.text("session", "SAT"), start == null ? null : LocalTime.parse(start));
    }

    private Map<String, Map<String, Integer>> travel(List<Site> sites) {
        Map<String, Map<String, Integer>> minutes = new LinkedHashMap<>();
        List<Row> drawn = rows("travel");
        if (drawn.isEmpty()) {
            for (Site site : sites) {
                minutes.computeIfAbsent("NEAR", d -> new LinkedHashMap<>()).put(site.ods(), 30);
                minutes.computeIfAbsent("FAR", d -> new LinkedHashMap<>()).put(site.ods(), 110);
            }
        }
        for (Row row : drawn) {
            Map<String, Integer> toSites = new LinkedHashMap<>();
            row.cells().forEach((column, cell) -> {
                if (!column.equals("travel")) {
                    toSites.put(column, Integer.valueOf(cell));
                }
            });
            minutes.put(row.text("travel", ""), toSites);
        }
        return minutes;
    }

    static List<LocalDate> dates(Row row, String column, List<LocalDate> byDefault) {
        return row.words(column, byDefault.stream().map(LocalDate::toString).toList()).stream()
                .map(LocalDate::parse)
                .toList();
    }

    private static void requireKnown(TextTable table) {
        if (table.name().equals("travel")) {
            return;
        }
        Set<String> known = COLUMNS.get(table.name());
        if (known == null) {
            throw new IllegalArgumentException("No table " + table.name() + ". Maybe one of " + COLUMNS.keySet());
        }
        for (String column : table.columns().subList(1, table.columns().size())) {
            if (!known.contains(column)) {
                throw new IllegalArgumentException(
                        "No column " + column + " in " + table.name() + ". Maybe one of " + known);
            }
        }
    }
}
