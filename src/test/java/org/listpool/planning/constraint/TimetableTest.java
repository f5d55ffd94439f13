package org.listpool.planning.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.listpool.planning.entity.SessionSlot;
import org.listpool.rules.RuleCode;

class TimetableTest {

    private static final String ONE_PLACE = """
            site | places
            HOST | 1

            session | from  | to
            SAT     | 08:30 | %s

            child | minutes | stay
            ann   | 20      | 70
            bob   | 20      | 70
            cy    | 20      | 70
            """;

    private static final String TRAY = """
            session | on         | from  | to
            SAT     | 2027-02-13 | 08:30 | 12:30
            SUN     | 2027-02-14 | 08:30 | %s

            kit | kind | trust | units | reprocess
            KIT | TRAY | H     | 1     | 1440

            child | kit
            ann   | KIT
            bob   | KIT
            """;

    /** Starts on the list of the session, minutes after midnight. */
    private static List<Integer> starts(Board board, String session) {
        SessionSlot slot = board.pool().slots().stream()
                .filter(each -> each.session().id().equals(session))
                .findFirst()
                .orElseThrow();
        SlotSheet list = board.list(slot);
        return IntStream.range(0, list.count()).mapToObj(list::start).toList();
    }

    private static int at(int hour, int minute) {
        return 60 * hour + minute;
    }

    @Test
    void a_child_waits_until_the_one_before_has_left_the_only_ward_place() {
        // Ann goes home at 08:30 + 20 + 70 = 10:00; bob comes then and enters theatre an hour later.
        Board board = DrawnBoard.waiting(ONE_PLACE.formatted("13:20"), "SAT: ann bob");

        assertThat(board.broken()).isEmpty();
        assertThat(starts(board, "SAT")).containsExactly(at(8, 30), at(11, 0));
    }

    @Test
    void nobody_waits_beyond_the_sessions_end() {
        assertThat(DrawnBoard.waiting(ONE_PLACE.formatted("11:20"), "SAT: ann bob")
                        .broken())
                .isEmpty();
        assertThat(DrawnBoard.waiting(ONE_PLACE.formatted("11:19"), "SAT: ann bob")
                        .broken())
                .containsOnlyKeys(RuleCode.WARD);
    }

    @Test
    void where_all_suffices_nobody_waits() {
        Board board =
                DrawnBoard.waiting(ONE_PLACE.replace("HOST | 1", "HOST | 3").formatted("13:20"), "SAT: ann bob cy");

        assertThat(starts(board, "SAT")).containsExactly(at(8, 30), at(9, 0), at(9, 30));
    }

    @Test
    void a_case_waits_for_the_tray_of_the_day_before() {
        // Saturday's case ends at 08:50, so its tray is back on Sunday at 08:50.
        Board board = DrawnBoard.waiting(TRAY.formatted("12:30"), "SAT: ann\nSUN: bob");

        assertThat(board.broken()).isEmpty();
        assertThat(starts(board, "SUN")).containsExactly(at(8, 50));
        assertThat(DrawnBoard.waiting(TRAY.formatted("09:09"), "SAT: ann\nSUN: bob")
                        .broken())
                .containsOnlyKeys(RuleCode.EQUIPMENT);
    }

    @Test
    void a_child_waits_for_a_nurse() {
        String pool = ONE_PLACE.formatted("13:20").replace("HOST | 1", "HOST | 9") + """

                rules | nurseRatioFrom2 | childrensNurseMinimum
                .     | 1               | 2
                """;
        Board board = DrawnBoard.waiting(pool, "SAT: ann bob cy");

        assertThat(board.broken()).isEmpty();
        assertThat(starts(board, "SAT")).containsExactly(at(8, 30), at(9, 0), at(11, 0));
    }

    @Test
    void a_child_taken_off_again_leaves_the_others_as_they_were() {
        Board board = DrawnBoard.waiting(ONE_PLACE.formatted("13:20"), "SAT: ann bob");
        board.mark();
        var score = board.score();
        var bob = board.pool().cases().get(1);

        board.take(bob);
        bob.setSlot(null);
        board.count();
        assertThat(starts(board, "SAT")).containsExactly(at(8, 30));
        bob.setSlot(board.pool().slots().getFirst());
        board.place(bob);
        board.rollback();

        assertThat(board.score()).isEqualTo(score);
        assertThat(starts(board, "SAT")).containsExactly(at(8, 30), at(11, 0));
    }
}
