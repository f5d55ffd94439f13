package org.listpool.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.listpool.change.edit.Edits;
import org.listpool.change.family.FamilyChange;
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
import org.listpool.model.Case;
import org.listpool.model.Pin;
import org.listpool.model.Place;
import org.listpool.model.Problem;
import org.listpool.model.StaffMember;
import org.listpool.model.TheatreSession;
import org.listpool.pools.DemoProblem;

/** Changes of a whole pool: what they do exactly, and that what finds nothing or breaks a promise is refused. */
class ChangesAtTheirLimitsTest {

    private static final Problem DEMO = DemoProblem.get();
    private static final LocalDate SATURDAY = LocalDate.parse("2027-02-13");
    private static final LocalDate SUNDAY = LocalDate.parse("2027-02-14");
    private static final String CHILD = DEMO.cases().getFirst().id();

    static Stream<Change> findingNothing() {
        return Stream.of(
                new WeekendChange.Added(LocalDate.parse("2027-04-03"), LocalDate.parse("2027-02-20"), null),
                new WeekendChange.Removed(LocalDate.parse("2027-02-20")),
                new WeekendChange.Moved(LocalDate.parse("2027-02-20"), LocalDate.parse("2027-04-03")),
                new SessionChange.Removed("nowhere"),
                new SessionChange.Moved("nowhere", SATURDAY, null, null),
                new SessionChange.Moved("2027-02-13-T1", null, null, "nowhere"),
                new SessionChange.Hours("nowhere", null, LocalTime.NOON),
                new SessionChange.Specialties("2027-02-13-T1", List.of("nowhere")),
                new RoomChange.Added(null, "nowhere", "T3", null),
                new RoomChange.Removed(null, "nowhere"),
                new WardChange.Places("nowhere", 3),
                new StaffChange.Added("SURGEON", "nowhere", 1, List.of(SATURDAY)),
                new StaffChange.Removed("SURGEON", "RNZ", 9, List.of(SATURDAY)),
                new StaffChange.Unavailable("nobody", List.of(SATURDAY)),
                new StaffChange.Unavailable("RNZ-SURGEON-001", List.of(SATURDAY)),
                new StaffChange.Gone("nobody"),
                new LendingChange.Limit("nowhere", 1),
                new EquipmentChange.Count("nothing", "RNZ", 1),
                new EquipmentChange.LoanDates("COBLATION", "RNZ", List.of(SATURDAY), List.of()),
                new EquipmentChange.Reprocess("WAND", 60, null),
                new FamilyChange.TravelLimit(60, FamilyChange.TravelLimit.Whose.ALL, "nowhere"),
                new ReferralChange.Added(1, "RD1", "ENT", "EXTRACTION", null, null, 1),
                new TrustChange.Left("nowhere"),
                new TrustChange.JoinedLike("RXX", "X", "nowhere", 10, null, 1),
                new PinChange.Dropped(null, "nowhere"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("findingNothing")
    void a_change_that_finds_nothing_says_so(Change change) {
        assertThatThrownBy(() -> change.applyTo(DEMO))
                .isInstanceOf(NothingToChangeException.class)
                .hasMessageMatching("(?s)No .*");
    }

    static Stream<Change> alteringNothing() {
        return Stream.of(
                new WardChange.Places(null, 18),
                new WardChange.Hours(null, null, LocalTime.parse("19:30")),
                new SessionChange.Hours("2027-02-13-T1", LocalTime.parse("08:30"), null),
                new SessionChange.Specialties("2027-02-13-T1", List.of("ENT")),
                new SessionChange.Moved("2027-02-13-T1", SATURDAY, "T1", null),
                new LendingChange.Limit("RD1", 6),
                new EquipmentChange.Count("COBLATION", "RNZ", 0),
                new EquipmentChange.LoansWithdrawn("COBLATION", "RNZ"),
                new RuleChange.Limit("noticeDays", 21),
                new RuleChange.Weight(WeightName.PRIORITY, "P3", 200),
                new RuleChange.Weight(WeightName.PRIORITY, "P5", 0),
                new RuleChange.Weight(WeightName.FAIRNESS_EXCHANGE, null, 0),
                new FamilyChange.Consent(94, null, 1));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("alteringNothing")
    void a_change_that_alters_nothing_says_so(Change change) {
        assertThatThrownBy(() -> change.applyTo(DEMO))
                .isInstanceOf(NothingToChangeException.class)
                .hasMessageMatching("(?s).*(already|Nothing of these).*");
    }

    @Nested
    class APromisedPlace {

        private static final Problem PROMISED = Edits.with(
                Edits.with(DEMO, "pinned", List.of(new Pin(CHILD, "2027-02-13-T1", LocalTime.parse("16:00")))),
                "previous",
                List.of(new Place(CHILD, "2027-02-13-T1"), new Place("other", "2027-02-13-T2")));

        static Stream<Change> breaking() {
            return Stream.of(
                    new WeekendChange.Removed(SATURDAY),
                    new WeekendChange.Moved(SATURDAY, LocalDate.parse("2027-02-20")),
                    new SessionChange.Removed("2027-02-13-T1"),
                    new SessionChange.Moved("2027-02-13-T1", SUNDAY, null, null),
                    new SessionChange.Hours("2027-02-13-T1", null, LocalTime.parse("16:00")),
                    new SessionChange.AllEnd(-90),
                    new RoomChange.Removed(null, "T1"),
                    new TrustChange.Left("RN3"));
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("breaking")
        void is_never_dropped_silently(Change change) {
            assertThatThrownBy(() -> change.applyTo(PROMISED))
                    .hasMessageStartingWith("1 child is pinned")
                    .hasMessageContaining("UNPINNED")
                    .hasMessageNotContaining(CHILD);

            Problem unpinned = new PinChange.Dropped(CHILD, null).applyTo(PROMISED);
            assertThat(change.applyTo(unpinned)).isNotEqualTo(unpinned);
        }

        @Test
        void of_an_earlier_plan_goes_with_its_session() {
            assertThat(new SessionChange.Removed("2027-02-13-T2")
                            .applyTo(PROMISED)
                            .previous())
                    .containsExactly(new Place(CHILD, "2027-02-13-T1"));
        }

        @Test
        void keeps_its_consent_when_the_share_falls() {
            assertThat(children(new FamilyChange.Consent(1, null, 3).applyTo(PROMISED)))
                    .contains(CHILD);
        }
    }

    @Test
    void an_added_weekend_has_the_people_and_equipment_of_the_one_it_is_like() {
        LocalDate saturday = LocalDate.parse("2027-03-27");
        Problem staffed = new WeekendChange.Added(saturday, SUNDAY, null).applyTo(DEMO);
        Problem bare = new WeekendChange.Added(saturday, SUNDAY, false).applyTo(DEMO);

        assertThat(staffed.sessions().subList(12, 16))
                .extracting(TheatreSession::id)
                .containsExactly("2027-03-27-T1", "2027-03-27-T2", "2027-03-28-T1", "2027-03-28-T2");
        assertThat(there(staffed, saturday)).isEqualTo(there(DEMO, SATURDAY)).isNotEmpty();
        assertThat(there(staffed, saturday.plusDays(1))).isEqualTo(there(DEMO, SUNDAY));
        assertThat(staffed.equipment())
                .allMatch(each ->
                        each.loanDates().contains(saturday) == each.loanDates().contains(SATURDAY));
        assertThat(bare.sessions()).isEqualTo(staffed.sessions());
        assertThat(bare.staff()).isEqualTo(DEMO.staff());
    }

    @Test
    void a_moved_weekend_takes_its_people_along() {
        Problem moved = new WeekendChange.Moved(SUNDAY, LocalDate.parse("2027-02-21")).applyTo(DEMO);

        assertThat(moved.sessions().getFirst().id()).isEqualTo("2027-02-13-T1");
        assertThat(moved.sessions().getFirst().date()).isEqualTo("2027-02-20");
        assertThat(there(moved, LocalDate.parse("2027-02-20"))).isEqualTo(there(DEMO, SATURDAY));
        assertThat(there(moved, SATURDAY)).isEmpty();
    }

    @Test
    void an_added_theatre_brings_somebody_for_every_place_of_its_posts() {
        Problem more = new RoomChange.Added(null, "T2", "T3", true).applyTo(DEMO);

        assertThat(more.sessions()).hasSize(12 + 6);
        List<StaffMember> added =
                more.staff().subList(DEMO.staff().size(), more.staff().size());
        assertThat(added).hasSize(6 * 7).allMatch(each -> each.id().startsWith("MORE-"));
        assertThat(added.getFirst().id()).isEqualTo("MORE-SURGEON-2027-02-13-1");
        assertThat(added.getFirst().procedures()).contains("EXTRACTION").doesNotContain("GROMMETS");
    }

    @Test
    void those_who_were_added_stay_away_first() {
        StaffChange.Added added = new StaffChange.Added("SCRUB", "RNZ", 2, List.of(SATURDAY));

        Problem back = new StaffChange.Removed("SCRUB", null, 2, List.of(SATURDAY)).applyTo(added.applyTo(DEMO));

        assertThat(there(back, SATURDAY)).isEqualTo(there(DEMO, SATURDAY));
    }

    @Test
    void a_larger_share_holds_a_smaller_one() {
        Set<String> before = children(DEMO);
        Set<String> some = children(new FamilyChange.Consent(97, null, 5).applyTo(DEMO));
        Set<String> more = children(new FamilyChange.Consent(99, null, 5).applyTo(DEMO));
        Set<String> fewer = children(new FamilyChange.Consent(60, null, 5).applyTo(DEMO));
        Set<String> fewest = children(new FamilyChange.Consent(20, null, 5).applyTo(DEMO));

        assertThat(more).containsAll(some).hasSize(1207);
        assertThat(some).containsAll(before);
        assertThat(before).containsAll(fewer);
        assertThat(fewer).containsAll(fewest).hasSize(731);
    }

    @Test
    void added_referrals_are_synthetic_and_more_of_them_begin_with_the_same() {
        List<Case> ten = added(new ReferralChange.Added(10, "RD1", "ENT", null, null, 6, 7));
        List<Case> twenty = added(new ReferralChange.Added(20, "RD1", "ENT", null, null, 6, 7));

        assertThat(twenty.subList(0, 10)).isEqualTo(ten);
        assertThat(twenty).allSatisfy(child -> {
            assertThat(child.id()).startsWith("NEW:REFERRAL:RD1:");
            assertThat(child.personId()).isNull();
            assertThat(child.specialty()).isEqualTo("ENT");
            assertThat(child.rttClockStart()).isBetween(DEMO.asOf().minusWeeks(6), DEMO.asOf());
        });
    }

    @Test
    void a_trust_that_joins_like_another_is_of_the_size_asked_for() {
        Problem joined = new TrustChange.JoinedLike("RXX", "X", "RN3", 50, true, 7).applyTo(DEMO);

        long own = DEMO.cases().stream()
                .filter(each -> each.provider().equals("RN3"))
                .count();
        assertThat(joined.cases().stream().filter(each -> each.provider().equals("RXX")))
                .hasSize((int) Math.round(own / 2.0))
                .allMatch(each -> each.id().startsWith("NEW:JOINED:RXX:"));
        assertThat(joined.loanLimits().getLast().maxStaffPerDay()).isEqualTo(3);
        assertThat(new TrustChange.Left("RXX").applyTo(joined)).isEqualTo(DEMO);
    }

    @Test
    void a_child_who_is_added_must_be_synthetic() {
        assertThatThrownBy(() -> new TrustChange.Joined(
                        DEMO.providers().get(2),
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        DEMO.cases().subList(0, 1),
                        Map.of()))
                .hasMessageContaining("synthetic");
    }

    @Test
    void the_host_cannot_leave_and_a_taken_weekend_cannot_be_had() {
        assertThatThrownBy(() -> new TrustChange.Left("RNZ").applyTo(DEMO)).hasMessageContaining("is the host");
        assertThatThrownBy(() -> new WeekendChange.Added(LocalDate.parse("2027-02-27"), SATURDAY, null).applyTo(DEMO))
                .hasMessageContaining("has sessions already");
        assertThatThrownBy(() -> new WeekendChange.Added(SUNDAY, SATURDAY, null))
                .hasMessageContaining("no Saturday");
    }

    @Test
    void a_rule_has_its_range_and_its_kind_of_value() {
        assertThat(new RuleChange.Limit("nurseRatioFrom2", 1)
                        .applyTo(DEMO)
                        .rules()
                        .nurseRatioFrom2())
                .isEqualTo(1);
        assertThat(new RuleChange.Limit("minWeightKg", 0).applyTo(DEMO).rules().minWeightKg())
                .isZero();
        assertThat(new RuleChange.Limit("earliestLeaveHome", "06:15")
                        .applyTo(DEMO)
                        .rules()
                        .earliestLeaveHome())
                .isEqualTo("06:15");
        assertThatThrownBy(() -> new RuleChange.Limit("nurseRatioFrom2", 0)).hasMessageContaining("from 1 to 100");
        assertThatThrownBy(() -> new RuleChange.Limit("noticeDays", "7")).hasMessageContaining("a whole number");
        assertThatThrownBy(() -> new RuleChange.Limit("noticeDays", 7.5)).hasMessageContaining("a whole number");
        assertThatThrownBy(() -> new RuleChange.Limit("maxOverrunProbability", 1))
                .hasMessageContaining("0 to 1");
        assertThatThrownBy(() -> new RuleChange.Limit("earliestLeaveHome", "6:15"))
                .hasMessageContaining("05:45");
        assertThatThrownBy(() -> new RuleChange.Limit("noticeDay", 7))
                .hasMessageContaining("Maybe you meant noticeDays.");
        assertThatThrownBy(() -> new RuleChange.Weight(WeightName.KINDNESS, "TRAVELS", 7))
                .hasMessageContaining("Maybe you meant TRAVEL.");
    }

    private static List<Case> added(Change change) {
        List<Case> all = change.applyTo(DEMO).cases();
        return all.subList(DEMO.cases().size(), all.size());
    }

    private static Set<String> children(Problem problem) {
        return problem.cases().stream()
                .filter(child -> Boolean.TRUE.equals(child.poolConsent()))
                .map(Case::id)
                .collect(Collectors.toSet());
    }

    private static Set<String> there(Problem problem, LocalDate date) {
        return problem.staff().stream()
                .filter(each -> each.availableDates().contains(date))
                .map(StaffMember::id)
                .collect(Collectors.toSet());
    }
}
