package org.listpool.change;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.listpool.change.family.FamilyChange;
import org.listpool.change.people.LendingChange;
import org.listpool.change.people.StaffChange;
import org.listpool.change.rule.RuleChange;
import org.listpool.change.rule.WeightName;
import org.listpool.change.supply.EquipmentChange;
import org.listpool.change.theatre.RoomChange;
import org.listpool.change.theatre.SessionChange;
import org.listpool.change.theatre.WardChange;
import org.listpool.change.trust.ReferralChange;
import org.listpool.change.weekend.WeekendChange;
import org.listpool.check.faults.ProblemFaults;
import org.listpool.model.Problem;
import org.listpool.pools.DemoProblem;
import org.listpool.wire.ChangeDocuments;
import org.listpool.wire.ContractJson;

/** One of each change of a whole pool, on the demo's: sound, told in a sentence, there and back as JSON. */
class PoolChangesTest {

    private static final Problem DEMO = DemoProblem.get();
    private static final LocalDate SATURDAY = LocalDate.parse("2027-02-13");
    private static final LocalDate SUNDAY = LocalDate.parse("2027-02-14");

    static Stream<Change> all() {
        return Stream.of(
                new WeekendChange.Added(LocalDate.parse("2027-03-27"), SUNDAY, null),
                new WeekendChange.Removed(SUNDAY),
                new WeekendChange.Moved(SATURDAY, LocalDate.parse("2027-02-20")),
                new SessionChange.Removed("2027-02-13-T1"),
                new SessionChange.Moved("2027-02-13-T1", LocalDate.parse("2027-02-20"), "T3", "RD130"),
                new SessionChange.Hours("2027-02-13-T1", null, LocalTime.parse("13:00")),
                new SessionChange.Specialties("2027-02-13-T1", List.of("ENT", "ORAL")),
                new SessionChange.AllEnd(-30),
                new RoomChange.Added(null, "T1", "T3", true),
                new RoomChange.Removed("RNZ02", "T2"),
                new WardChange.Places(null, 12),
                new WardChange.Hours("RNZ02", LocalTime.parse("06:30"), LocalTime.parse("20:00")),
                new StaffChange.Added("SURGEON", "RD1", 2, List.of(SATURDAY), List.of(), List.of("ENT"), null, null),
                new StaffChange.Removed("SCRUB", null, 2, List.of(SATURDAY, SUNDAY)),
                new StaffChange.Unavailable("RNZ-SURGEON-002", List.of(SATURDAY)),
                new StaffChange.Gone("RNZ-SURGEON-002"),
                new LendingChange.Limit("RD1", 3),
                new LendingChange.Forbidden("RN3"),
                new EquipmentChange.Count("COBLATION", "RNZ", 1),
                new EquipmentChange.LoanDates(
                        "ENT_TRAY", "RD1", List.of(LocalDate.parse("2027-02-20")), List.of(SATURDAY)),
                new EquipmentChange.LoansWithdrawn("ENT_TRAY", null),
                new EquipmentChange.Reprocess("ENT_TRAY", 480, "RNZ"),
                new RuleChange.Limit("noticeDays", 14),
                new RuleChange.Weight(WeightName.PRIORITY, "P3", 300),
                new FamilyChange.Consent(100, "RD1", 7),
                new FamilyChange.ShortNotice(40, 7, null, 7),
                new FamilyChange.TravelLimit(90, FamilyChange.TravelLimit.Whose.NAMED_NONE, null),
                new ReferralChange.Added(20, "RD1", "ENT", null, null, 6, 7));
    }

    @Test
    void every_type_of_change_is_tried_here_or_with_those_of_a_way_out() {
        assertThat(Stream.concat(ChangesTest.all(), all()).map(Change::type)).containsExactly(ChangeType.values());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void a_change_makes_another_sound_problem_and_leaves_the_old_one(Change change) {
        Problem before = Changes.apply(DEMO, List.of());

        Problem changed = change.applyTo(DEMO);

        assertThat(ProblemFaults.find(changed)).isEmpty();
        assertThat(changed).isNotEqualTo(DEMO);
        assertThat(DEMO).isEqualTo(before);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void a_change_is_told_in_a_sentence(Change change) {
        assertThat(ChangeTexts.sentence(change)).matches("[A-Z].*\\.").doesNotContain("null", "[", "_");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void a_change_comes_back_as_it_was_written(Change change) throws JsonProcessingException {
        String json = ContractJson.mapper().writeValueAsString(ChangeDocuments.write(change));

        assertThat(ChangeDocuments.read(ContractJson.mapper().readTree(json)).get())
                .isEqualTo(change);
    }

    @Test
    void the_types_have_forms_of_their_own() {
        assertThat(Arrays.stream(ChangeType.values()).map(ChangeType::form)).doesNotHaveDuplicates();
    }
}
