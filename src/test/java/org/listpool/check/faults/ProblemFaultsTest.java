package org.listpool.check.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.listpool.check.faults.CollaborativeFaultsTest.JsonChange;
import org.listpool.model.Fault;
import org.listpool.model.Problem;
import org.listpool.pools.TextPool;

class ProblemFaultsTest {

    private static final Problem PROBLEM = TextPool.problem("""
            procedure | specialty
            GROMMETS  | ENT

            kit   | units
            SCOPE | 1

            child | kit   | away
            ann   | SCOPE DRILL | 2027-02-01..2027-02-08
            bob   | -     | -

            pin | session | start
            ann | SAT     | 08:30
            bob | SAT     |
            """);

    @Test
    void a_sound_problem_has_none() {
        assertThat(ProblemFaults.find(PROBLEM)).isEmpty();
    }

    @Test
    void a_value_that_a_child_merely_lacks_is_none() {
        Problem problem = TextPool.problem("""
                procedure | specialty
                GROMMETS  | ENT

                child | P | kg | from   | minutes | sd | stay | consent | age
                ann   | ? | ?  | ?      | ?       | ?  | ?    | ?       | ?
                bob   |   |    | NOLAND |         |    |      |         |
                """);

        assertThat(ProblemFaults.find(problem)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /hostSite                    | "HOSTS"      | Maybe you meant HOST.
            /sessions/0/end              | "08:00"      | it must end later
            /cases/1/id                  | "ann"        | case ann stands twice
            /cases/0/id                  | ""           | blank id
            /cases/0/provider            | "Z"          | No provider Z
            /cases/0/specialty           | "EMT"        | Maybe you meant ENT.
            /cases/0/procedure           | "GROMMET"    | Maybe you meant GROMMETS.
            /cases/0/rttClockStart       | "2027-01-12" | The clock starts after 2027-01-11
            /cases/0/dateOfBirth         | "2027-01-12" | The date lies after 2027-01-11
            /cases/0/unavailable/0/end   | "2027-01-31" | the end must not come first
            /cases/0/weightKg            | -1           | it must be 0 or more
            /cases/0/expectedMinutes     | 0            | it must be 1 or more
            /cases/0/sdMinutes           | -1           | it must be 0 or more
            /cases/0/observationMinutes  | -1           | it must be 0 or more
            /cases/0/noticeDays          | -1           | it must be 0 or more
            /cases/0/imdDecile           | 11           | it must be from 1 to 10
            /pinned/0/caseId             | "zoe"        | No case zoe
            /pinned/1/caseId             | "ann"        | pinned twice
            /pinned/0/sessionId          | "SUN"        | No session SUN
            /pinned/0/start              | "08:29"      | the session lasts from 08:30 to 12:30
            /pinned/0/start              | "12:30"      | the session lasts from 08:30 to 12:30
            """)
    void a_fault_is_named_by_pointer(String pointer, String value, String message) throws IOException {
        Problem changed = JsonChange.of(PROBLEM, Problem.class, pointer, value);

        List<Fault> faults = ProblemFaults.find(changed);

        assertThat(faults).anySatisfy(fault -> {
            assertThat(fault.pointer()).isEqualTo(pointer);
            assertThat(fault.message()).contains(message);
        });
    }

    @Test
    void a_clock_that_starts_on_the_day_itself_is_none() throws IOException {
        assertThat(ProblemFaults.find(
                        JsonChange.of(PROBLEM, Problem.class, "/cases/0/rttClockStart", "\"2027-01-11\"")))
                .isEmpty();
    }

    @Test
    void no_date_of_birth_is_told() throws IOException {
        Problem changed = JsonChange.of(PROBLEM, Problem.class, "/cases/0/dateOfBirth", "\"2031-07-19\"");

        assertThat(ProblemFaults.find(changed).toString()).doesNotContain("2031");
    }
}
