package org.listpool.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.listpool.change.edit.Edits;
import org.listpool.check.faults.ProblemFaults;
import org.listpool.model.Case;
import org.listpool.model.DateInterval;
import org.listpool.model.Equipment;
import org.listpool.model.EquipmentKind;
import org.listpool.model.Post;
import org.listpool.model.Problem;
import org.listpool.model.StaffMember;
import org.listpool.model.TheatreSession;
import org.listpool.pools.TextPool;

/** Each change: what it changes, and that it says so when it finds nothing. */
class ChangesTest {

    private static final LocalDate SATURDAY = LocalDate.parse("2027-02-13");
    private static final LocalDate SUNDAY = LocalDate.parse("2027-02-14");

    private static final Problem PROBLEM = TextPool.problem("""
            limit | people
            A     | 1

            kit  | kind | trust | units | lent on
            TRAY | TRAY | H     | 2     | -
            TRAY | TRAY | A     | 1     | 2027-02-13

            child | consent
            ann   | ?
            ben   |
            """);

    private static final String ANN = PROBLEM.cases().getFirst().id();

    private static final TheatreSession MORE = new TheatreSession(
            "SUN",
            "HOST",
            "T2",
            SUNDAY,
            LocalTime.parse("08:30"),
            LocalTime.parse("12:30"),
            List.of("ENT"),
            List.of(new Post("SURGEON", 1)));

    private static final StaffMember NURSE =
            new StaffMember("N9", "A", "CHILDRENS_NURSE", List.of(SATURDAY), 2, List.of(), null, true);

    static Stream<Change> all() {
        return Stream.of(
                new ChildChange.TravelLimit(ANN, 130),
                new ChildChange.NoticeDays(ANN, 7),
                new ChildChange.PoolConsent(ANN),
                new ChildChange.FamilyAvailable(ANN, SATURDAY),
                new ChildChange.PreopRenewed(ANN, SATURDAY),
                new ChildChange.ConsentRenewed(ANN, SATURDAY),
                new ChildChange.ImagingReady(ANN, SATURDAY),
                new ChildChange.ConsultantOverride(ANN),
                new ChildChange.DetailsGiven(ANN, 18.5, "FAR", null, null, 60),
                new TheatreChange.SessionLonger("SAT", 15, 30),
                new TheatreChange.SessionAdded(MORE),
                new TheatreChange.WardPlaces("HOST", 2),
                new TheatreChange.WardClosesLater("HOST", 30),
                new SupplyChange.EquipmentLent("TRAY", "A", 1, List.of(SUNDAY)),
                new PeopleChange.PersonAvailable("S1", SUNDAY),
                new PeopleChange.PersonAdded(NURSE),
                new PeopleChange.LoanLimitRaised("A", 1));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void a_change_makes_another_problem_without_new_faults_and_leaves_the_old_one(Change change) {
        Problem before = Changes.apply(PROBLEM, List.of());

        Problem changed = change.applyTo(PROBLEM);

        assertThat(ProblemFaults.find(changed)).isEqualTo(ProblemFaults.find(PROBLEM));
        assertThat(PROBLEM).isEqualTo(before);
        if (!(change instanceof ChildChange.FamilyAvailable)) {
            assertThat(changed).isNotEqualTo(PROBLEM);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void a_change_is_told_in_a_sentence(Change change) {
        assertThat(ChangeTexts.sentence(change)).matches("[A-Z].*\\.").doesNotContain("null", "[", "_", ANN);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void the_fields_begin_with_the_code(Change change) {
        assertThat(Changes.fields(change).entrySet())
                .first()
                .isEqualTo(Map.entry("type", change.type().name()));
    }

    @Test
    void changes_of_a_child_change_that_child_alone() {
        Problem changed = Changes.apply(
                PROBLEM,
                List.of(
                        new ChildChange.TravelLimit(ANN, 130),
                        new ChildChange.NoticeDays(ANN, 7),
                        new ChildChange.PreopRenewed(ANN, SUNDAY)));

        Case ann = changed.cases().getFirst();
        assertThat(ann.maxTravelMinutes()).isEqualTo(130);
        assertThat(ann.noticeDays()).isEqualTo(7);
        assertThat(ann.preopExpires()).isEqualTo(SUNDAY);
        assertThat(changed.cases().getLast()).isEqualTo(PROBLEM.cases().getLast());
    }

    @Test
    void a_day_on_which_the_family_can_come_parts_the_days_on_which_it_cannot() {
        Case away = Edits.with(
                PROBLEM.cases().getFirst(),
                "unavailable",
                List.of(new DateInterval(SATURDAY.minusDays(3), SUNDAY), new DateInterval(SUNDAY, SUNDAY)));

        assertThat(new ChildChange.FamilyAvailable(ANN, SUNDAY).applyTo(away).unavailable())
                .containsExactly(new DateInterval(SATURDAY.minusDays(3), SATURDAY));
        assertThat(new ChildChange.FamilyAvailable(ANN, SATURDAY).applyTo(away).unavailable())
                .containsExactly(
                        new DateInterval(SATURDAY.minusDays(3), SATURDAY.minusDays(1)),
                        new DateInterval(SUNDAY, SUNDAY),
                        new DateInterval(SUNDAY, SUNDAY));
    }

    @Test
    void a_session_grows_at_both_ends_but_stays_on_its_day() {
        TheatreSession longer = new TheatreChange.SessionLonger("SAT", 15, 30)
                .applyTo(PROBLEM)
                .sessions()
                .getFirst();

        assertThat(longer.start()).isEqualTo(LocalTime.parse("08:15"));
        assertThat(longer.end()).isEqualTo(LocalTime.parse("13:00"));
        assertThatThrownBy(() -> new TheatreChange.SessionLonger("SAT", 511, 0).applyTo(PROBLEM))
                .hasMessageContaining("stay on its day");
    }

    @Test
    void a_lender_has_more_units_and_more_loan_dates() {
        assertThat(new SupplyChange.EquipmentLent("TRAY", "A", 2, List.of(SUNDAY))
                        .applyTo(PROBLEM)
                        .equipment())
                .contains(new Equipment("TRAY", EquipmentKind.TRAY, "A", 3, 0, List.of(SATURDAY, SUNDAY)));
        assertThat(new SupplyChange.EquipmentLent("TRAY", "B", 1, List.of(SUNDAY))
                        .applyTo(PROBLEM)
                        .equipment())
                .contains(new Equipment("TRAY", EquipmentKind.TRAY, "B", 1, 0, List.of(SUNDAY)));
    }

    static Stream<Change> findingNothing() {
        return Stream.of(
                new ChildChange.TravelLimit("nobody", 130),
                new TheatreChange.SessionLonger("nowhere", 0, 5),
                new TheatreChange.WardPlaces("nowhere", 1),
                new TheatreChange.WardClosesLater("nowhere", 5),
                new SupplyChange.EquipmentLent("TRAY", "nowhere", 1, List.of()),
                new SupplyChange.EquipmentLent("nowhere", "A", 1, List.of()),
                new PeopleChange.PersonAvailable("nobody", SUNDAY),
                new PeopleChange.LoanLimitRaised("nobody", 1));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("findingNothing")
    void a_change_that_finds_nothing_names_what_it_looked_for(Change change) {
        assertThatThrownBy(() -> change.applyTo(PROBLEM))
                .isInstanceOf(NothingToChangeException.class)
                .hasMessageMatching("No .*(nobody|nowhere).*");
    }

    @Test
    void what_is_there_already_cannot_be_added() {
        assertThatThrownBy(() -> Changes.apply(
                        PROBLEM, List.of(new PeopleChange.PersonAdded(NURSE), new PeopleChange.PersonAdded(NURSE))))
                .hasMessage("A person N9 is in the problem already.");
        assertThatThrownBy(() -> new PeopleChange.PersonAvailable("S1", SATURDAY).applyTo(PROBLEM))
                .hasMessage("S1 is available on 2027-02-13 already.");
    }

    @Test
    void changes_are_made_in_their_order() {
        List<Change> changes =
                List.of(new TheatreChange.SessionAdded(MORE), new TheatreChange.SessionLonger("SUN", 0, 60));

        assertThat(Changes.apply(PROBLEM, changes).sessions().getLast().end()).isEqualTo(LocalTime.parse("13:30"));
        assertThat(Changes.codes(changes)).isEqualTo("SESSION_ADDED+SESSION_LONGER");
    }
}
