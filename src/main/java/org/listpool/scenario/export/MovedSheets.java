package org.listpool.scenario.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.listpool.whatif.compare.Comparison;
import org.listpool.whatif.compare.Moved;

/** Who gains a place and who loses one. */
final class MovedSheets {

    private static final Moved.Tally NOBODY = new Moved.Tally(0, 0);

    private MovedSheets() {}

    static Sheet gainedAndLost(Comparison comparison) {
        List<Moved> columns = scenarios(comparison);
        List<String> header = new ArrayList<>(List.of("By", "Of"));
        for (Moved moved : columns) {
            String name = name(comparison, moved);
            header.addAll(List.of(
                    name + ": gained", name + ": need points gained", name + ": lost", name + ": need points lost"));
        }
        List<List<SheetCell>> rows = new ArrayList<>();
        rows.add(row(
                "All",
                "",
                columns.stream()
                        .flatMap(each -> List.of(each.gained(), each.lost()).stream())
                        .toList()));
        rows.add(row(
                "Only on one list",
                "",
                columns.stream()
                        .flatMap(each -> List.of(each.gainedNew(), each.lostGone()).stream())
                        .toList()));
        Map<String, Moved.Part> keys = new LinkedHashMap<>();
        for (Moved.By by : Moved.By.values()) {
            columns.forEach(each -> each.parts().stream()
                    .filter(part -> part.by() == by)
                    .forEach(part -> keys.putIfAbsent(part.by() + " " + part.key(), part)));
        }
        for (Moved.Part key : keys.values()) {
            List<Moved.Tally> tallies = new ArrayList<>();
            for (Moved moved : columns) {
                Moved.Part part = moved.parts().stream()
                        .filter(each -> each.by() == key.by() && each.key().equals(key.key()))
                        .findFirst()
                        .orElse(new Moved.Part(key.by(), key.key(), NOBODY, NOBODY));
                tallies.add(part.gained());
                tallies.add(part.lost());
            }
            rows.add(row(words(key.by()), of(key), tallies));
        }
        return new Sheet("Gained and lost", 2, header, rows);
    }

    static Sheet children(Comparison comparison) {
        List<List<SheetCell>> rows = new ArrayList<>();
        for (Moved moved : scenarios(comparison)) {
            String name = name(comparison, moved);
            moved.gainedChildren().forEach(each -> rows.add(child(name, "gained", each)));
            moved.lostChildren().forEach(each -> rows.add(child(name, "lost", each)));
        }
        return new Sheet(
                "Children",
                1,
                List.of(
                        "Scenario",
                        "Place",
                        "Case",
                        "Trust",
                        "Specialty",
                        "Priority",
                        "Waited",
                        "Need points",
                        "On one list only"),
                rows);
    }

    private static List<SheetCell> child(String scenario, String place, Moved.Child child) {
        return List.of(
                SheetCell.text(scenario),
                SheetCell.text(place),
                SheetCell.text(child.caseId()),
                SheetCell.text(child.provider()),
                SheetCell.text(child.specialty()),
                SheetCell.text(child.priority() == null ? "" : child.priority().name()),
                SheetCell.text(words(child.waited())),
                SheetCell.whole(child.needPoints()),
                SheetCell.text(child.onThisListOnly() ? "yes" : ""));
    }

    private static List<SheetCell> row(String by, String of, List<Moved.Tally> tallies) {
        List<SheetCell> cells = new ArrayList<>();
        cells.add(SheetCell.text(by));
        cells.add(SheetCell.text(of));
        for (Moved.Tally tally : tallies) {
            cells.add(SheetCell.whole(tally.children()));
            cells.add(SheetCell.whole(tally.needPoints()));
        }
        return cells;
    }

    private static List<Moved> scenarios(Comparison comparison) {
        return comparison.moved().stream()
                .filter(each -> !each.columnId().equals(comparison.baselineId()))
                .toList();
    }

    private static String name(Comparison comparison, Moved moved) {
        return comparison.columns().stream()
                .filter(each -> each.id().equals(moved.columnId()))
                .map(Comparison.Column::name)
                .findFirst()
                .orElseThrow();
    }

    private static String words(Moved.By by) {
        return by == Moved.By.PROVIDER
                ? "Trust"
                : by.name().charAt(0) + by.name().substring(1).toLowerCase(Locale.UK);
    }

    private static String of(Moved.Part part) {
        return part.by() == Moved.By.WAIT ? words(Moved.WaitedWeeks.valueOf(part.key())) : part.key();
    }

    private static String words(Moved.WaitedWeeks waited) {
        return switch (waited) {
            case UNDER_52 -> "under 52 weeks";
            case FROM_52 -> "52 to 65 weeks";
            case FROM_65 -> "65 to 78 weeks";
            case FROM_78 -> "78 weeks and more";
        };
    }
}
