package org.listpool.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.listpool.change.Change;
import org.listpool.change.ChildChange;
import org.listpool.change.PeopleChange;
import org.listpool.change.SupplyChange;
import org.listpool.change.TheatreChange;
import org.listpool.model.Fault;
import org.listpool.model.Post;
import org.listpool.model.StaffMember;
import org.listpool.model.TheatreSession;

/** Changes as JSON, there and back. */
class ChangeDocumentsTest {

    private static final LocalDate DAY = LocalDate.parse("2027-02-13");

    static Stream<Change> changes() {
        return Stream.of(
                new ChildChange.TravelLimit("H:ann", 130),
                new ChildChange.PoolConsent("H:ann"),
                new ChildChange.PreopRenewed("H:ann", DAY),
                new ChildChange.DetailsGiven("H:ann", 18.5, null, null, null, 60),
                new TheatreChange.SessionLonger("SAT", 0, 30),
                new TheatreChange.SessionAdded(new TheatreSession(
                        "SUN",
                        "HOST",
                        "T2",
                        DAY,
                        LocalTime.parse("08:30"),
                        LocalTime.parse("12:30"),
                        List.of("ENT"),
                        List.of(new Post("SURGEON", 1)))),
                new SupplyChange.EquipmentLent("TRAY", "A", 1, List.of(DAY)),
                new PeopleChange.PersonAdded(
                        new StaffMember("N9", "A", "CHILDRENS_NURSE", List.of(DAY), 2, List.of(), null, true)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void a_change_comes_back_as_it_was_written(Change change) {
        assertThat(ChangeDocuments.read(ChangeDocuments.write(change)).get()).isEqualTo(change);
    }

    @Test
    void a_change_is_an_object_with_its_type_and_parameters() {
        assertThat(ChangeDocuments.write(new ChildChange.TravelLimit("RD1:7", 130)))
                .isEqualTo(json("{\"type\": \"TRAVEL_LIMIT\", \"caseId\": \"RD1:7\", \"minutes\": 130}"));
    }

    @Test
    void every_fault_of_a_list_is_told_at_its_place() {
        Read<List<Change>> read = ChangeDocuments.readList(json("""
                [ {"type": "TRAVEL_LIMITS", "caseId": "RD1:7", "minutes": 130},
                  {"type": "NOTICE_DAYS", "caseId": "RD1:7", "day": 7},
                  {"type": "POOL_CONSENT", "caseId": "RD1:7"},
                  {"type": "WARD_PLACES", "site": "HOST", "more": 0},
                  7 ]
                """));

        assertThat(read.faults())
                .extracting(Fault::pointer)
                .containsExactly("/0/type", "/1/day", "/1/days", "/3", "/4");
        assertThat(read.faults().getFirst().message()).endsWith("Maybe you meant TRAVEL_LIMIT.");
        assertThat(read.faults().get(3).message()).isEqualTo("more is 0; it must be 1 or more.");
    }

    @Test
    void what_is_no_list_is_refused() {
        assertThat(ChangeDocuments.readList(json("{}")).faults()).hasSize(1);
    }

    private static JsonNode json(String text) {
        try {
            return ContractJson.mapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
