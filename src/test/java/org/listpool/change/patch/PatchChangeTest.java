package org.listpool.change.patch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.listpool.change.patch.PatchChange.Operation.ADD;
import static org.listpool.change.patch.PatchChange.Operation.REMOVE;
import static org.listpool.change.patch.PatchChange.Operation.REPLACE;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.listpool.change.ChangeTexts;
import org.listpool.change.NothingToChangeException;
import org.listpool.change.edit.Edits;
import org.listpool.check.faults.ProblemFaults;
import org.listpool.model.Case;
import org.listpool.model.Pin;
import org.listpool.model.PriorityCode;
import org.listpool.model.Problem;
import org.listpool.model.StaffMember;
import org.listpool.pools.DemoProblem;

/** Patches: every kind of place, and what cannot be patched. */
class PatchChangeTest {

    private static final Problem DEMO = DemoProblem.get();
    private static final String CHILD = DEMO.cases().getFirst().id();

    @Test
    void a_value_of_a_record_is_replaced() {
        assertThat(patched(REPLACE, "/rules/noticeDays", 14).rules().noticeDays())
                .isEqualTo(14);
        assertThat(patched(REPLACE, "/sessions[id=2027-02-13-T1]/end", "13:00")
                        .sessions()
                        .getFirst()
                        .end())
                .isEqualTo(LocalTime.of(13, 0));
        assertThat(patched(REPLACE, "/sessions[id=2027-02-13-T1]/posts[role=SCRUB]/count", 3)
                        .sessions()
                        .getFirst()
                        .posts()
                        .get(3)
                        .count())
                .isEqualTo(3);
        assertThat(patched(REPLACE, "/cases[id=" + CHILD + "]/weightKg", 20)
                        .cases()
                        .getFirst()
                        .weightKg())
                .isEqualTo(20.0);
        assertThat(patched(REPLACE, "/sessions[id=2027-02-13-T1]/specialties", List.of("ORAL", "ENT"))
                        .sessions()
                        .getFirst()
                        .specialties())
                .containsExactly("ORAL", "ENT");
    }

    @Test
    void all_that_fit_are_changed_and_no_other() {
        Problem changed = patched(REPLACE, "/staff[role=SCRUB]/maxDaysPerWeekend", 2);

        assertThat(changed.staff().stream().filter(each -> each.role().equals("SCRUB")))
                .allMatch(each -> each.maxDaysPerWeekend() == 2);
        assertThat(changed.staff().stream().filter(each -> !each.role().equals("SCRUB")))
                .containsExactlyElementsOf(DEMO.staff().stream()
                        .filter(each -> !each.role().equals("SCRUB"))
                        .toList());
    }

    @Test
    void lists_and_tables_gain_and_lose() {
        LocalDate more = LocalDate.parse("2027-02-20");
        StaffMember with = patched(ADD, "/staff[id=RNZ-SURGEON-001]/availableDates/-", "2027-02-20")
                .staff()
                .getFirst();
        assertThat(with.availableDates()).contains(more);
        assertThat(patched(REMOVE, "/staff[id=RNZ-SURGEON-001]/availableDates/-", "2027-02-27")
                        .staff()
                        .getFirst()
                        .availableDates())
                .doesNotContain(LocalDate.parse("2027-02-27"));
        assertThat(patched(REPLACE, "/travelMinutes/SN1/RNZ02", 44)
                        .travelMinutes()
                        .get("SN1"))
                .containsEntry("RNZ02", 44);
        assertThat(patched(ADD, "/weights/priority/P1A", 2000).weights().priority())
                .containsEntry(PriorityCode.P1A, 2000);
        assertThat(patched(REMOVE, "/weights/priority/P4", null).weights().priority())
                .doesNotContainKey(PriorityCode.P4);
        assertThat(patched(REMOVE, "/loanLimits[provider=RD1]", null).loanLimits())
                .hasSize(1);
        assertThat(patched(REMOVE, "/cases[id=" + CHILD + "]/noticeDays", null)
                        .cases()
                        .getFirst()
                        .noticeDays())
                .isNull();
    }

    @Test
    void a_record_is_added_as_an_object() {
        Problem changed = patched(
                ADD,
                "/equipment/-",
                Map.of("type", "LASER", "kind", "CAPITAL", "provider", "RNZ", "count", 1, "reprocessMinutes", 0));

        assertThat(changed.equipment().getLast().type()).isEqualTo("LASER");
        assertThat(changed.equipment().getLast().loanDates()).isEmpty();
        assertThat(ProblemFaults.find(changed)).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            REPLACE | /rule/noticeDays                        | 14   | Maybe you meant rules.
            REPLACE | /rules/noticeDay                        | 14   | Maybe you meant noticeDays.
            REPLACE | /rules/noticeDays/x                     | 14   | single value
            REPLACE | /asOf                                   | 14   | cannot be patched
            REPLACE | /schema                                 | 14   | cannot be patched
            REPLACE | /sessions[id=nowhere]/end               | 14   | matches none of 12
            REPLACE | /sessions[ids=nowhere]/end              | 14   | Maybe you meant id.
            REPLACE | /sessions/end                           | 14   | leads into a list
            REPLACE | /sessions                               | 14   | not changed as a whole
            REMOVE  | /cases                                  | 14   | not changed as a whole
            REPLACE | /rules/noticeDays                       | many | a whole number is expected
            REPLACE | /rules/earliestLeaveHome                | 5    | a time like 08:30
            REPLACE | /rules[id=7]/noticeDays                 | 14   | no list
            REPLACE | /travelMinutes/SN0/RNZ02                | 14   | is not there. Maybe you meant SN1
            ADD     | /weights/priority/P2                    | 14   | there already
            ADD     | /weights/priority/P22                   | 14   | one of P1A, P1B
            REMOVE  | /rules/noticeDays                       | 14   | must be there
            ADD     | /rules/noticeDays                       | 14   | one value
            REPLACE | /rules/noticeDays                       | 21   | so already
            REMOVE  | /staff[role=SCRUB]/procedures/-         | X    | does not hold
            REPLACE | /cases[dateOfBirth=2019-02-26]/weightKg | 14   | Select them by id, priority, procedure, provider, specialty
            REPLACE | /cases[postcodeDistrict=SN1]/weightKg   | 14   | Select them by id
            REMOVE  | /cases[personId=P000001]                | 14   | Select them by id
            REPLACE | /cases[provider=RD1]/unavailable[start=2027-02-13]/end | 14 | Select them by id
            REPLACE | /cases[provider=RD1]/dateOfBirth        | 14   | cannot be patched
            REPLACE | /cases[provider=RD1]/personId           | 14   | cannot be patched
            REPLACE | /cases[id=x                             | 14   | cannot be read
            REPLACE | rules                                   | 14   | begins with a slash
            REPLACE | /                                       | 14   | begins with a slash
            """)
    void what_cannot_be_patched_is_refused_with_its_place(
            PatchChange.Operation op, String path, String value, String said) {
        Object given = value.matches("\\d+") ? (Object) Integer.valueOf(value) : value;

        assertThatThrownBy(() -> patched(op, path, given))
                .isInstanceOf(NothingToChangeException.class)
                .hasMessageContaining(said)
                .hasMessageEndingWith(".");
    }

    @Test
    void a_value_is_needed_unless_something_goes() {
        assertThatThrownBy(() -> new PatchChange(REPLACE, "/rules/noticeDays", null))
                .hasMessage("REPLACE needs a value at /rules/noticeDays.");
    }

    @Test
    void a_whole_record_is_checked_part_by_part() {
        assertThatThrownBy(() -> patched(ADD, "/loanLimits/-", Map.of("provider", "RD1", "maxStaffPerDays", 1)))
                .hasMessageContaining("Maybe you meant maxStaffPerDay.");
        assertThatThrownBy(() -> patched(ADD, "/loanLimits/-", Map.of("provider", "RD1")))
                .hasMessage("/loanLimits/-/maxStaffPerDay is missing; it is required.");
        assertThatThrownBy(() -> patched(
                        ADD,
                        "/cases/-",
                        Map.of(
                                "id", "RD1:1",
                                "provider", "RD1",
                                "specialty", "ENT",
                                "procedure", "TONSILS",
                                "rttClockStart", "2026-12-01")))
                .hasMessageContaining("synthetic");
    }

    @Test
    void promised_places_are_kept() {
        Case child = DEMO.cases().getFirst();
        Problem promised =
                Edits.with(DEMO, "pinned", List.of(new Pin(child.id(), "2027-02-13-T1", LocalTime.parse("09:00"))));

        for (PatchChange change : List.of(
                new PatchChange(REMOVE, "/sessions[id=2027-02-13-T1]", null),
                new PatchChange(REMOVE, "/cases[provider=" + child.provider() + "]", null),
                new PatchChange(REPLACE, "/sessions[theatre=T1]/date", "2027-02-20"),
                new PatchChange(REPLACE, "/sessions[theatre=T1]/start", "09:30"))) {
            assertThatThrownBy(() -> change.applyTo(promised))
                    .hasMessageStartingWith("1 child is pinned")
                    .hasMessageContaining("UNPINNED");
        }
        assertThat(new PatchChange(REMOVE, "/pinned[caseId=" + child.id() + "]", null).applyTo(promised))
                .isEqualTo(DEMO);
    }

    @Test
    void a_sentence_tells_no_child() {
        assertThat(ChangeTexts.sentence(new PatchChange(REPLACE, "/cases[id=" + CHILD + "]/weightKg", 20)))
                .isEqualTo("Changed by hand: a part of one or more children's records.");
        assertThat(ChangeTexts.sentence(new PatchChange(REPLACE, "/rules/noticeDays", 14)))
                .isEqualTo("Changed by hand: rules noticeDays is 14.");
    }

    private static Problem patched(PatchChange.Operation op, String path, @Nullable Object value) {
        return new PatchChange(op, path, value).applyTo(DEMO);
    }
}
