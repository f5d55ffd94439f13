package org.listpool.web.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ChartsTest {

    private static ChartFigure figure(long value) {
        return ChartFigure.of(value, "Ward places 14", false);
    }

    @Nested
    class A_figure {

        @Test
        void carries_its_sign_and_groups_its_thousands() {
            assertThat(figure(1455).text()).isEqualTo("+1,455");
            assertThat(figure(-1812).text()).isEqualTo("\u22121,812");
            assertThat(figure(0).text()).isEqualTo("0");
        }

        @Test
        void says_what_it_is_of_and_that_it_is_too_close_to_call() {
            assertThat(ChartFigure.of(-12, "Ward places 13", true).sentence())
                    .isEqualTo("Ward places 13: \u221212, too close to call");
        }

        @Test
        void that_is_not_known_says_why() {
            assertThat(ChartFigure.missing("Ward places 15", "running").sentence())
                    .isEqualTo("Ward places 15: running");
        }
    }

    @Nested
    class A_tornado {

        @Test
        void has_the_widest_row_on_top_whatever_its_sign() {
            Tornado chart = Tornado.of(
                    "need points",
                    "Lever",
                    List.of("One step down", "One step up"),
                    List.of(
                            row("Notice", figure(10), figure(30)),
                            row("Ward places", figure(-800), figure(400)),
                            row("Nurses", ChartFigure.missing("Nurses 4", "failed"), figure(500))));

            assertThat(chart.rows()).extracting(Tornado.Row::label).containsExactly("Ward places", "Nurses", "Notice");
            assertThat(chart.summary()).contains("3 rows").endsWith("Ward places 14: \u2212800.");
        }

        @Test
        void that_moves_nothing_says_so() {
            Tornado chart = Tornado.of("children", "Change", List.of("Difference"), List.of(row("Notice", figure(0))));

            assertThat(chart.summary()).isEqualTo("No change makes a difference in children.");
        }

        private static Tornado.Row row(String label, ChartFigure... figures) {
            return new Tornado.Row(label, "", List.of(figures));
        }
    }

    @Nested
    class A_heat_map {

        @Test
        void tints_by_quarters_of_the_widest_difference() {
            HeatMap map = map(figure(-800), figure(-90), figure(200), figure(400));

            assertThat(map.shade(figure(-800))).isEqualTo("less-4");
            assertThat(map.shade(figure(-90))).isEqualTo("same");
            assertThat(map.shade(figure(200))).isEqualTo("more-1");
            assertThat(map.shade(figure(400))).isEqualTo("more-2");
            assertThat(map.shade(ChartFigure.missing("", "waiting"))).isEqualTo("unknown");
        }

        @Test
        void names_its_best_pair() {
            HeatMap map = map(figure(-800), ChartFigure.of(50, "Nurses 5, ward places 15", false));

            assertThat(map.summary()).contains("1 by 2 values").endsWith("Nurses 5, ward places 15: +50.");
        }

        @Test
        void of_equal_plans_has_no_tint() {
            assertThat(map(figure(0)).shade(figure(0))).isEqualTo("same");
        }

        private static HeatMap map(ChartFigure... figures) {
            List<HeatMap.Cell> cells = List.of(figures).stream()
                    .map(each -> new HeatMap.Cell(each, false, ""))
                    .toList();
            List<String> columns =
                    cells.stream().map(cell -> cell.figure().words()).toList();
            return new HeatMap("need points", "Ward places", "Nurses", columns, List.of(new HeatMap.Row("5", cells)));
        }
    }

    @Test
    void bars_name_the_tallest() {
        Bars bars = new Bars(
                "children",
                "Ward places",
                List.of(
                        new Bars.Row("13", false, "", ChartFigure.of(-4, "Ward places 13", false)),
                        new Bars.Row("14", true, "", ChartFigure.of(0, "Ward places 14", false))),
                2L);

        assertThat(bars.summary())
                .isEqualTo("Bars of children at 2 values of Ward places. The tallest: Ward places 13: \u22124.");
    }
}
