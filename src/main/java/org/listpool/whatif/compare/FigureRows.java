package org.listpool.whatif.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.listpool.model.Provider;
import org.listpool.planning.kpi.Kpis;
import org.listpool.whatif.compare.FigureRow.Cell;
import org.listpool.whatif.compare.FigureRow.Group;
import org.listpool.whatif.compare.FigureRow.Verdict;

/** Lays the figures of all columns side by side. */
final class FigureRows {

    private record Key(Group group, String of, Figure figure) {}

    private static final Map<String, Group> GROUPS = Map.of(
            "bySpecialty", Group.SPECIALTY,
            "byProvider", Group.PROVIDER,
            "bySession", Group.SESSION,
            "byDeprivationQuintile", Group.DEPRIVATION_QUINTILE);

    private final List<Compared> columns;
    private final int baseline;
    private final long searchNoiseNeedPoints;
    private final List<Map<Key, BigDecimal>> figures = new ArrayList<>();
    private final List<ListedChildren> lists;

    private FigureRows(List<Compared> columns, List<Placements> placements, int baseline, long searchNoiseNeedPoints) {
        this.columns = columns;
        this.baseline = baseline;
        this.searchNoiseNeedPoints = searchNoiseNeedPoints;
        lists = columns.stream().map(each -> new ListedChildren(each.problem())).toList();
        for (int i = 0; i < columns.size(); i++) {
            figures.add(figures(columns.get(i), placements.get(i)));
        }
    }

    static List<FigureRow> of(
            List<Compared> columns, List<Placements> placements, int baseline, long searchNoiseNeedPoints) {
        return new FigureRows(columns, placements, baseline, searchNoiseNeedPoints).rows();
    }

    private static Map<Key, BigDecimal> figures(Compared column, Placements placements) {
        Map<Key, BigDecimal> figures = new LinkedHashMap<>();
        figures.put(
                new Key(Group.TOTAL, "", Figure.NEED_POINTS),
                BigDecimal.valueOf(placements.all().needPoints()));
        Kpis.of(column.problem(), column.plan()).toMap().forEach((name, value) -> {
            Group group = GROUPS.get(name);
            if (group == null) {
                put(figures, Group.TOTAL, "", name, value);
            } else if (value instanceof Map<?, ?> parts) {
                parts.forEach((of, part) -> ((Map<?, ?>) part)
                        .forEach((figure, each) -> put(figures, group, of.toString(), figure.toString(), each)));
            }
        });
        return figures;
    }

    private static void put(Map<Key, BigDecimal> figures, Group group, String of, String name, Object value) {
        Figure figure = Figure.find(name);
        if (figure != null && value instanceof Number number) {
            figures.put(new Key(group, of, figure), new BigDecimal(number.toString()));
        }
    }

    private List<FigureRow> rows() {
        Map<String, Integer> order = new HashMap<>();
        List<Key> keys = figures.stream()
                .flatMap(each -> each.keySet().stream())
                .distinct()
                .toList();
        keys.forEach(key -> order.putIfAbsent(key.of(), order.size()));
        return keys.stream()
                .sorted(Comparator.comparing(Key::group)
                        .thenComparing(key -> order.getOrDefault(key.of(), 0))
                        .thenComparing(Key::figure))
                .map(this::row)
                .toList();
    }

    private FigureRow row(Key key) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            cells.add(cell(key, i));
        }
        String of = key.group() == Group.TOTAL ? null : key.of();
        return new FigureRow(
                key.figure().code(),
                key.group(),
                of,
                of == null
                        ? key.figure().text()
                        : key.figure().text() + ": " + ComparisonTexts.of(key.group(), of, providerName(of)),
                key.figure().unit(),
                key.figure().better(),
                cells);
    }

    private Cell cell(Key key, int i) {
        BigDecimal value = figures.get(i).get(key);
        BigDecimal before = figures.get(baseline).get(key);
        Integer part = count(key, key.figure().part(), i);
        Integer whole = count(key, key.figure().whole(), i);
        if (i == baseline) {
            return new Cell(value, null, part, whole, Verdict.BASELINE);
        }
        if (value == null || before == null) {
            return new Cell(value, null, part, whole, Verdict.NOT_COMPARABLE);
        }
        if (key.figure().isShareOfList() && !isSameList(key, i)) {
            return new Cell(value, null, part, whole, Verdict.LISTS_DIFFER);
        }
        BigDecimal difference = value.subtract(before);
        return new Cell(value, difference, part, whole, verdict(key, difference));
    }

    private Verdict verdict(Key key, BigDecimal difference) {
        if (difference.signum() == 0) {
            return Verdict.EQUAL;
        }
        if (key.figure() == Figure.NEED_POINTS
                && difference.abs().compareTo(BigDecimal.valueOf(searchNoiseNeedPoints)) <= 0) {
            return Verdict.TOO_CLOSE_TO_CALL;
        }
        return switch (key.figure().better()) {
            case MORE -> difference.signum() > 0 ? Verdict.BETTER : Verdict.WORSE;
            case LESS -> difference.signum() < 0 ? Verdict.BETTER : Verdict.WORSE;
            case NEITHER -> Verdict.DIFFERENT;
        };
    }

    /** A fifth's part of the list is a part of the whole list; a spread compares all trusts' lists. */
    private boolean isSameList(Key key, int i) {
        boolean over52Weeks = key.figure() == Figure.OVER_52_SHARE || key.figure() == Figure.OVER_52_SPREAD;
        Group group = key.group() == Group.DEPRIVATION_QUINTILE ? Group.TOTAL : key.group();
        return lists.get(i)
                .ids(group, key.of(), over52Weeks)
                .equals(lists.get(baseline).ids(group, key.of(), over52Weeks));
    }

    private @Nullable Integer count(Key key, @Nullable String name, int i) {
        Figure figure = name == null ? null : Figure.find(name);
        BigDecimal count = figure == null ? null : figures.get(i).get(new Key(key.group(), key.of(), figure));
        return count == null ? null : count.intValueExact();
    }

    private @Nullable String providerName(String ods) {
        return columns.stream()
                .flatMap(each -> each.problem().providers().stream())
                .filter(each -> each.ods().equals(ods))
                .map(Provider::name)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
