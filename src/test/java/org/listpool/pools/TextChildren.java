package org.listpool.pools;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.listpool.model.Case;
import org.listpool.model.Collaborative;
import org.listpool.model.DateInterval;
import org.listpool.model.Flag;
import org.listpool.model.PriorityCode;
import org.listpool.model.Procedure;
import org.listpool.model.TheatreSession;
import org.listpool.pools.TextTable.Row;

/** The children of a drawn pool: of trust H, five years old, 20 kg, living NEAR, consenting, where nothing else is drawn. */
final class TextChildren {

    static final Set<String> COLUMNS = Set.of(
            "trust",
            "specialty",
            "procedure",
            "P",
            "waited",
            "age",
            "born",
            "kg",
            "from",
            "minutes",
            "sd",
            "stay",
            "travel",
            "notice",
            "consent",
            "away",
            "siblings",
            "flags",
            "kit",
            "preop until",
            "consent until",
            "imaging from",
            "override",
            "imd",
            "person");

    private TextChildren() {}

    static Case child(Collaborative collaborative, Row row) {
        String code = row.text("procedure", "GROMMETS");
        Procedure procedure = collaborative.procedures().stream()
                .filter(p -> p.code().equals(code))
                .findFirst()
                .orElse(new Procedure(code, code, List.of(), "ENT", 20, 0, 120, List.of()));
        String priority = row.maybe("P", "P3");
        String kg = row.maybe("kg", "20");
        return new Case(
                row.text("child", ""),
                row.text("trust", "H"),
                row.text("specialty", procedure.specialty()),
                code,
                priority == null ? null : PriorityCode.valueOf(priority),
                TextPool.AS_OF.minusDays(row.number("waited", 100)),
                born(collaborative, row),
                kg == null ? null : Double.valueOf(kg),
                row.maybe("from", "NEAR"),
                row.maybeNumber("minutes", procedure.meanMinutes()),
                row.maybeNumber("sd", procedure.sdMinutes()),
                row.maybeNumber("stay", procedure.observationMinutes()),
                row.maybeNumber("travel", null),
                row.maybeNumber("notice", null),
                row.maybeYes("consent", true),
                row.words("away", List.of()).stream()
                        .map(TextChildren::interval)
                        .toList(),
                row.maybe("siblings", null),
                row.words("flags", List.of()).stream().map(Flag::valueOf).toList(),
                row.words("kit", procedure.equipment()),
                date(row, "preop until"),
                date(row, "consent until"),
                date(row, "imaging from"),
                row.maybeYes("override", null),
                row.maybeNumber("imd", 5),
                row.maybe("person", null));
    }

    private static @Nullable LocalDate born(Collaborative collaborative, Row row) {
        String born = row.maybe("born", null);
        if (born != null) {
            return LocalDate.parse(born);
        }
        Integer age = row.maybeNumber("age", 60);
        LocalDate first = collaborative.sessions().stream()
                .map(TheatreSession::date)
                .min(Comparator.naturalOrder())
                .orElse(TextPool.AS_OF);
        return age == null ? null : first.minusMonths(age);
    }

    private static @Nullable LocalDate date(Row row, String column) {
        String text = row.maybe(column, null);
        return text == null ? null : LocalDate.parse(text);
    }

    private static DateInterval interval(String text) {
        String[] ends = text.split("\\.\\.", 2);
        return new DateInterval(LocalDate.parse(ends[0]), LocalDate.parse(ends[ends.length - 1]));
    }
}
