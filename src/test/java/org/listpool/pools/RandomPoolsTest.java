package org.listpool.pools;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.listpool.check.faults.ProblemFaults;
import org.listpool.model.Case;
import org.listpool.model.Fault;
import org.listpool.model.Problem;

class RandomPoolsTest {

    private static final List<Problem> POOLS =
            LongStream.range(0, 200).mapToObj(RandomPools::problem).toList();

    @Test
    void the_same_seed_draws_the_same_pool() {
        assertThat(RandomPools.text(7)).isEqualTo(RandomPools.text(7)).isNotEqualTo(RandomPools.text(8));
    }

    @Test
    void every_pool_can_be_planned() {
        // The drawn catalogue has one OPCS code and no treatment function of its own for each procedure.
        for (Problem pool : POOLS) {
            assertThat(ProblemFaults.find(pool))
                    .extracting(Fault::pointer)
                    .allMatch(pointer -> pointer.matches("/procedures/\\d+/opcs/0"));
        }
    }

    @Test
    void the_pools_are_small_and_have_everything_in_some() {
        List<Case> children = new ArrayList<>();
        for (Problem pool : POOLS) {
            assertThat(pool.cases()).hasSizeBetween(5, 25);
            assertThat(pool.sessions()).hasSizeBetween(1, 4);
            children.addAll(pool.cases());
        }

        assertThat(children).anyMatch(child -> child.siblingGroup() != null);
        assertThat(children).anyMatch(child -> child.personId() != null);
        assertThat(children).anyMatch(child -> child.postcodeDistrict() == null);
        assertThat(POOLS).filteredOn(pool -> !pool.pinned().isEmpty()).hasSizeGreaterThan(20);
        assertThat(POOLS)
                .filteredOn(pool -> pool.pinned().stream().anyMatch(pin -> pin.start() != null))
                .hasSizeGreaterThan(3);
        assertThat(POOLS).anyMatch(pool -> !pool.previous().isEmpty());
    }
}
