package org.listpool.check.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.listpool.model.Collaborative;
import org.listpool.model.Fault;
import org.listpool.wire.ContractJson;
import org.listpool.wire.Documents;

class CollaborativeFaultsTest {

    @Test
    void the_demo_collaborative_has_none() throws IOException {
        assertThat(CollaborativeFaults.find(demo())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /name                              | ""            | The name is blank
            /hostSite                          | "RNZ20"       | No site RNZ20 is in the document. Maybe you meant RNZ02.
            /providers/1/ods                   | "RNZ"         | provider RNZ stands twice
            /sites/1/provider                  | "RD2"         | No provider RD2
            /sites/0/wardPlaces                | -1            | The value is -1; it must be 0 or more.
            /sites/0/wardCloses                | "07:00"       | it must close later
            /procedures/0/specialty            | "EMT"         | Maybe you meant ENT.
            /procedures/0/meanMinutes          | 0             | it must be 1 or more
            /procedures/0/opcs/0               | "D151X"       | no OPCS-4 code
            /procedures/1/opcs/0               | "D151"        | already stands for procedure GROMMETS
            /procedures/1/code                 | "GROMMETS"    | procedure GROMMETS stands twice
            /specialties/1/tfc/0               | "120"         | 120 stands twice
            /specialties/1/tfc/0               | "12"          | no treatment function code
            /sessions/0/site                   | "RNZ03"       | No site RNZ03
            /sessions/0/end                    | "08:30"       | starts at 08:30 and ends at 08:30; it must end later
            /sessions/0/specialties            | []            | takes no specialty
            /sessions/0/specialties/0          | "ENTT"        | Maybe you meant ENT.
            /sessions/1/id                     | "2027-02-13-T1" | session 2027-02-13-T1 stands twice
            /sessions/0/posts/0/role           | "PORTER"      | PORTER is no role
            /sessions/0/posts/0/count          | 0             | it must be 1 or more
            /sessions/0/posts/1/role           | "SURGEON"     | SURGEON stands twice
            /staff/0/role                      | "DOCTOR"      | DOCTOR is no role
            /staff/0/provider                  | "XXX"         | No provider XXX
            /staff/0/procedures                | []            | performs no procedure
            /staff/0/procedures/0              | "GROMMET"     | Maybe you meant GROMMETS.
            /staff/0/maxDaysPerWeekend         | -1            | it must be 0 or more
            /staff/0/availableDates/1          | "2027-02-27"  | stands twice in this list
            /staff/1/id                        | "RNZ-SURGEON-001" | stands twice
            /equipment/0/provider              | "RNZZ"        | Maybe you meant RNZ.
            /equipment/0/count                 | -2            | it must be 0 or more
            /equipment/1/kind                  | "TRAY"        | a type is of one kind
            /equipment/0/loanDates/1           | "2027-02-13"  | stands twice in this list
            /loanLimits/0/provider             | "RNX"         | No provider RNX
            /loanLimits/0/maxStaffPerDay       | -1            | it must be 0 or more
            /travelMinutes/BA1/RNZ02           | -5            | it must be 0 or more
            /travelMinutes/BA1                 | {"RD130": 15} | lacks site RNZ02, which hosts sessions
            /travelMinutes                     | {}            | There is no travel row
            /rules/maxOverrunProbability       | 0             | above 0 and below 1
            /rules/maxOverrunProbability       | 1             | above 0 and below 1
            /rules/nurseRatioUnder2            | 0             | it must be 1 or more
            /rules/turnaroundMinutes           | -1            | it must be 0 or more
            /rules/turnaroundMinutes           | 2147483647    | a day has 1440 minutes
            /rules/arriveBeforeMinutes         | 1441          | a day has 1440 minutes
            /weights/perWeekWaited             | -1            | it must be 0 or more
            /weights/bands/1/days              | 127           | Two bands begin at 127 days
            """)
    void a_fault_is_named_by_pointer(String pointer, String value, String message) throws IOException {
        Collaborative changed = JsonChange.of(demo(), Collaborative.class, pointer, value);

        List<Fault> faults = CollaborativeFaults.find(changed);

        assertThat(faults).anySatisfy(fault -> {
            assertThat(fault.pointer()).isEqualTo(pointer);
            assertThat(fault.message()).contains(message);
        });
    }

    @Test
    void a_type_of_one_provider_stands_in_one_entry() throws IOException {
        Collaborative changed = JsonChange.of(demo(), Collaborative.class, "/equipment/1/provider", "\"RNZ\"");

        assertThat(CollaborativeFaults.find(changed)).extracting(Fault::pointer).containsExactly("/equipment/1");
    }

    @Test
    void every_fault_is_listed_at_once() throws IOException {
        Collaborative changed = demo();
        changed = JsonChange.of(changed, Collaborative.class, "/hostSite", "\"NOWHERE\"");
        changed = JsonChange.of(changed, Collaborative.class, "/sessions/0/end", "\"08:00\"");
        changed = JsonChange.of(changed, Collaborative.class, "/staff/3/role", "\"PORTER\"");
        changed = JsonChange.of(changed, Collaborative.class, "/travelMinutes/SN1", "{}");

        assertThat(CollaborativeFaults.find(changed))
                .extracting(Fault::pointer)
                .containsExactlyInAnyOrder("/hostSite", "/sessions/0/end", "/staff/3/role", "/travelMinutes/SN1");
    }

    private static Collaborative demo() throws IOException {
        try (InputStream in = CollaborativeFaultsTest.class.getResourceAsStream("/demo/bsw/collaborative.json")) {
            return Documents.readCollaborative(Objects.requireNonNull(in).readAllBytes())
                    .get();
        }
    }

    /** Changes one place of a document. */
    static final class JsonChange {

        private JsonChange() {}

        static <T> T of(T document, Class<T> type, String pointer, String json) throws IOException {
            var mapper = ContractJson.mapper();
            var tree = mapper.valueToTree(document);
            int slash = pointer.lastIndexOf('/');
            var parent = tree.at(pointer.substring(0, slash));
            String step = pointer.substring(slash + 1);
            if (parent instanceof ArrayNode array) {
                array.set(Integer.parseInt(step), mapper.readTree(json));
            } else {
                ((ObjectNode) parent).set(step, mapper.readTree(json));
            }
            return mapper.treeToValue(tree, type);
        }
    }
}
