package org.listpool.whatif.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A comparison in words. */
class ComparisonTextsTest {

    @Test
    void a_column_says_what_it_adds_what_binds_who_moves_and_what_it_needs() {
        Rates rates = new Rates("GBP", Map.of("SURGEON", new BigDecimal("100")), null, Map.of(), null);

        List<Comparison.Column> columns =
                Comparison.of(ComparedPools.columns(), 0, rates, 0).columns();

        assertThat(columns.getFirst().sentences())
                .containsExactly("The baseline places 2 children who stand for 280 need points; nothing binds.");
        assertThat(columns.get(1).sentences())
                .containsExactly(
                        "Two days adds 2 children and 568 need points; nothing binds.",
                        "3 children (628 need points) gained, 1 child (60 need points) lost; 1 of those gained is not on the baseline's list.",
                        "Its list is not the baseline's: 1 added, 0 gone.",
                        "It needs 2 more days of lent staff and 2 more unit-days of lent equipment.",
                        "It costs GBP 500.00 more, GBP 250.00 for each extra child; without ANAESTHETIST, CHILDRENS_NURSE, SCOPE, which have no rate.");
    }

    @Test
    void what_is_within_the_searchs_noise_is_too_close_to_call_in_words() {
        Comparison comparison = Comparison.of(ComparedPools.columns(), 0, null, 1000);

        assertThat(comparison.columns().get(1).sentences().getFirst())
                .startsWith("Two days adds 2 children and 568 need points, which is too close to call; ");
        assertThat(comparison.notes().getFirst())
                .startsWith("Two searches of one problem may differ by 1,000 need points;");
    }

    @Test
    void a_noise_that_nobody_measured_is_said_to_be_so() {
        assertThat(Comparison.of(ComparedPools.columns(), 0, null, 0).notes())
                .containsExactly(
                        "How far two searches of one problem differ was not measured: a small difference may be the luck of the search.",
                        "Where lists differ, shares of them are told with their counts and not compared.",
                        "A child without a place is counted once for each list that a rule keeps it off.",
                        "No rates are given, so hours and days are told and no money.",
                        "A person on a list counts for the session's planned hours, a nurse on the ward from its opening to its closing.");
    }
}
