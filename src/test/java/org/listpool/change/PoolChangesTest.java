package org.listpool.change;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.listpool.change.edit.Edits;
import org.listpool.change.family.FamilyChange;
import org.listpool.change.lever.LeverKind;
import org.listpool.change.patch.PatchChange;
import org.listpool.change.people.LendingChange;
import org.listpool.change.people.StaffChange;
import org.listpool.change.rule.RuleChange;
import org.listpool.change.rule.WeightName;
import org.listpool.change.supply.EquipmentChange;
import org.listpool.change.theatre.PinChange;
import org.listpool.change.theatre.RoomChange;
import org.listpool.change.theatre.SessionChange;
import org.listpool.change.theatre.WardChange;
import org.listpool.change.trust.ReferralChange;
import org.listpool.change.trust.TrustChange;
import org.listpool.change.weekend.WeekendChange;
import org.listpool.check.faults.ProblemFaults;
import org.listpool.model.Case;
import org.listpool.model.Equipment;
import org.listpool.model.EquipmentKind;
import org.listpool.model.Pin;
import org.listpool.model.Problem;
import org.listpool.model.Provider;
import org.listpool.model.Site;
import org.listpool.model.StaffMember;
import org.listpool.planning.constraint.Kindness;
import org.listpool.pools.DemoProblem;
import org.listpool.wire.ChangeDocuments;
import org.listpool.wire.ContractJson;

/** One of each change of a whole pool, on the demo's: sound, told in a sentence, there and back as JSON. */
class PoolChangesTest {

    private static final Case PROMISED = DemoProblem.get().cases().stream()
            .filter(child -> child.provider().equals("RNZ"))
            .findFirst()
            .orElseThrow();
    private static final Problem DEMO = Edits.with(
            DemoProblem.get(), "pinned", List.of(new Pin(PROMISED.id(), "2027-03-13-T1", LocalTime.parse("08:30"))));
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
                new ReferralChange.Added(20, "RD1", "ENT", null, null, 6, 7),
                new TrustChange.Left("RN3"),
                joined(),
                new TrustChange.JoinedLike("RXX", "A fourth trust", "RN3", 50, true, 7),
                new PinChange.Dropped(null, "2027-03-13-T1"),
                new PatchChange(PatchChange.Operation.REPLACE, "/staff[role=SCRUB]/maxDaysPerWeekend", 2));
    }

    private static Change joined() {
        Case child = Edits.with(
                Edits.with(DEMO.cases().getFirst(), "personId", null),
                Map.of("id", "NEW:RXX:1", "provider", "RXX", "postcodeDistrict", "EX1"));
        return new TrustChange.Joined(
                new Provider("RXX", "A fourth trust"),
                List.of(new Site(
                        "RXX01", "RXX", "Its hospital", 4, LocalTime.parse("07:00"), LocalTime.parse("19:00"))),
                List.of(new StaffMember(
                        "RXX-1", "RXX", "SURGEON", List.of(SATURDAY), 2, List.of("GROMMETS"), null, null)),
                List.of(new Equipment("ENT_TRAY", EquipmentKind.TRAY, "RXX", 2, 1440, List.of(SATURDAY))),
                3,
                List.of(child),
                Map.of("EX1", Map.of("RNZ02", 90, "RXX01", 10)));
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
    void every_code_stands_in_the_table_of_the_docs() throws IOException {
        String docs = Files.readString(Path.of("docs/api.md"));

        assertThat(Arrays.stream(ChangeType.values()).filter(type -> !docs.contains("`" + type + "`")))
                .isEmpty();
        assertThat(Arrays.stream(LeverKind.values()).filter(kind -> !docs.contains("`" + kind + "`")))
                .isEmpty();
    }

    @Test
    void the_kindnesses_that_can_be_weighed_are_the_planners() {
        assertThat(WeightName.KINDNESS.names())
                .isEqualTo(Arrays.stream(Kindness.values()).map(Enum::name).toList());
    }

    @Test
    void the_types_have_forms_of_their_own() {
        assertThat(Arrays.stream(ChangeType.values()).map(ChangeType::form)).doesNotHaveDuplicates();
    }
}
