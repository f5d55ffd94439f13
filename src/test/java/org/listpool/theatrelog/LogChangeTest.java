package org.listpool.theatrelog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What counts once and what is put out when files come again. */
class LogChangeTest {

    private final List<LoggedCase.Stored> stored = new ArrayList<>();
    private long next = 1;

    @Test
    void equal_cases_of_one_file_are_different_children() {
        assertThat(send(of("GROMMETS", 20), of("GROMMETS", 20)).created()).isEqualTo(2);
    }

    @Test
    void the_same_file_again_changes_nothing() {
        send(of("GROMMETS", 20), of("GROMMETS", 20), of("TONSILS", 40));

        LogChange again = send(of("GROMMETS", 20), of("GROMMETS", 20), of("TONSILS", 40));

        assertThat(again).isEqualTo(new LogChange(List.of(), List.of(), 0, 0, 3, 0));
    }

    @Test
    void a_corrected_file_takes_the_earlier_ones_place() {
        send(of("GROMMETS", 20), of("GROMMETS", 200));

        LogChange corrected = send(of("GROMMETS", 20), of("GROMMETS", 25));

        assertThat(corrected.created()).isOne();
        assertThat(corrected.unchanged()).isOne();
        assertThat(corrected.replaced()).isOne();
        assertThat(stored).hasSize(2);
    }

    @Test
    void a_file_leaves_procedures_alone_that_it_does_not_name() {
        send(of("GROMMETS", 20));

        assertThat(send(of("TONSILS", 40)).replaced()).isZero();
        assertThat(stored).hasSize(2);
    }

    @Test
    void a_file_with_dates_leaves_other_days_alone() {
        send(on("2026-01-05", 20), on("2026-01-20", 22));
        send(on("2026-02-02", 21), on("2026-02-27", 23));

        LogChange overlap = send(on("2026-02-02", 21), on("2026-02-20", 30));

        assertThat(overlap.unchanged()).isOne();
        assertThat(overlap.replaced())
                .as("27 February lies after the file's last day")
                .isZero();
        assertThat(stored).hasSize(5);
    }

    @Test
    void a_case_with_a_reference_is_known_again_whatever_else_the_file_holds() {
        send(with("A", 20), with("B", 30));

        LogChange later = send(with("B", 35), with("C", 40));

        assertThat(later.created()).isOne();
        assertThat(later.updated()).isOne();
        assertThat(later.replaced()).isZero();
        assertThat(stored)
                .extracting(each -> each.referenceKey() + each.logged().actualMinutes())
                .containsExactlyInAnyOrder("A20.0", "B35.0", "C40.0");
    }

    @Test
    void a_file_that_is_cut_short_puts_nothing_out() {
        send(of("GROMMETS", 20), of("GROMMETS", 30));

        LogChange cut = LogChange.of(stored, List.of(of("GROMMETS", 20)), false);

        assertThat(cut.removed()).isEmpty();
        assertThat(cut.unchanged()).isOne();
    }

    private LogChange send(LoggedCase.Told... file) {
        LogChange change = LogChange.of(stored, List.of(file), true);
        stored.removeIf(each -> change.removed().contains(each.id()));
        change.added().forEach(told -> stored.add(new LoggedCase.Stored(next++, told.logged(), told.referenceKey())));
        return change;
    }

    private static LoggedCase.Told of(String procedure, double minutes) {
        return told(procedure, null, minutes, null);
    }

    private static LoggedCase.Told on(String date, double minutes) {
        return told("GROMMETS", LocalDate.parse(date), minutes, null);
    }

    private static LoggedCase.Told with(String reference, double minutes) {
        return told("GROMMETS", null, minutes, reference);
    }

    private static LoggedCase.Told told(
            String procedure, @Nullable LocalDate date, double minutes, @Nullable String reference) {
        return new LoggedCase.Told(new LoggedCase(procedure, "S1", date, 20.0, minutes), reference);
    }
}
