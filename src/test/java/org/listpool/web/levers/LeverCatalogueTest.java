package org.listpool.web.levers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.listpool.change.lever.Lever;
import org.listpool.change.lever.LeverKind;
import org.listpool.model.Problem;
import org.listpool.pools.RandomPools;

class LeverCatalogueTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void every_lever_of_a_pool_stands_once_with_where_it_stands(long seed) {
        Problem problem = RandomPools.problem(seed);

        List<LeverCatalogue.Standing> levers = LeverCatalogue.all(problem);

        assertThat(levers).extracting(LeverCatalogue.Standing::key).doesNotHaveDuplicates();
        assertThat(levers).allMatch(each -> each.current() == each.lever().current(problem));
    }

    @Test
    void groups_come_in_the_order_in_which_a_planner_looks() {
        assertThat(LeverCatalogue.groups(RandomPools.problem(1)).keySet())
                .startsWith("Weekends and theatres", "People", "Ward")
                .contains("Families and rules");
    }

    @Test
    void every_key_is_read_back_as_its_lever() {
        for (LeverCatalogue.Standing each : LeverCatalogue.all(RandomPools.problem(1))) {
            assertThat(LeverKey.find(each.key())).isEqualTo(each.lever());
        }
    }

    @Test
    void a_key_of_nothing_is_no_lever() {
        assertThat(LeverKey.find("NONSENSE")).isNull();
        assertThat(LeverKey.find("STAFF")).isNull();
        assertThat(LeverKey.find("WARD_PLACES:RNZ")).isNull();
    }

    @Test
    void closing_time_is_written_as_a_time_of_day_and_everything_else_as_a_number() {
        Lever closes = new Lever(LeverKind.WARD_CLOSES, null);
        Lever places = new Lever(LeverKind.WARD_PLACES, null);

        assertThat(LeverValue.write(closes, 1170)).isEqualTo("19:30");
        assertThat(LeverValue.find(closes, "9:05")).isEqualTo(9 * 60 + 5);
        assertThat(LeverValue.find(closes, "25:00")).isNull();
        assertThat(LeverValue.find(places, "14:00")).isNull();
        assertThat(LeverValue.words(places, 14)).isEqualTo("Ward places 14");
    }
}
