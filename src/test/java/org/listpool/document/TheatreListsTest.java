package org.listpool.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.listpool.model.Plan;
import org.listpool.model.Problem;
import org.listpool.pools.TextPlan;
import org.listpool.pools.TextPool;

class TheatreListsTest {

    private final Problem problem = TextPool.problem("""
            session | on         | from  | to
            SUN     | 2027-02-14 | 08:30 | 12:30
            SAT     | 2027-02-13 | 08:30 | 12:30

            person | role            | trust | senior
            S1     | SURGEON         | A     |
            A1     | ANAESTHETIST    | H     |
            N1     | CHILDRENS_NURSE | H     | yes
            N2     | CHILDRENS_NURSE | B     |

            child | trust | procedure | P  | waited | age | kg   | flags
            ann   | H     | GROMMETS  | P3 | 130    | 50  | 18.5 | LATEX_ALLERGY DIABETES
            bob   | B     | TONSILS   | P4 | 400    | 100 | 30   |
            cy    | B     | TONSILS   | P4 | 10     | 100 | ?    |
            """);

    private final Plan plan = TextPlan.plan(problem, """
            list SAT: S1 A1
              08:30 ann
              09:00 bob
            ward 2027-02-13 HOST: N1 N2
            unplaced cy
            """);

    @Test
    void sessions_stand_by_date_and_those_that_do_not_run_have_nobody() {
        List<TheatreList> lists = TheatreLists.of(problem, plan);

        assertThat(lists).extracting(TheatreList::sessionId).containsExactly("SAT", "SUN");
        assertThat(lists).extracting(TheatreList::runs).containsExactly(true, false);
        assertThat(lists.getLast().lastOut()).isEqualTo(LocalTime.of(8, 30));
    }

    @Test
    void a_child_is_told_by_pathway_age_and_need_and_never_by_name_or_birth_date() {
        ListedChild ann = TheatreLists.of(problem, plan).getFirst().children().getFirst();

        assertThat(ann.pathway()).isEqualTo("ann");
        assertThat(ann.age()).isEqualTo("4 y 2 m");
        assertThat(ann.weight()).isEqualTo("18.5 kg");
        assertThat(ann.weeksWaited()).isEqualTo(18);
        assertThat(ann.needPoints()).isEqualTo(200 + 2 * 18 + 20);
        assertThat(ann.latexAllergy()).isTrue();
        assertThat(ann.otherFlags()).containsExactly("Diabetes");
    }

    @Test
    void the_time_used_is_the_time_with_a_child_in_theatre() {
        TheatreList list = TheatreLists.of(problem, plan).getFirst();

        assertThat(list.usedMinutes()).isEqualTo(20 + 40);
        assertThat(list.plannedMinutes()).isEqualTo(4 * 60);
        assertThat(list.usedPercent()).isEqualTo(25);
        assertThat(list.lastOut()).isEqualTo(LocalTime.of(9, 40));
    }

    @Test
    void the_team_and_the_ward_nurses_tell_who_was_lent_by_whom() {
        TheatreList list = TheatreLists.of(problem, plan).getFirst();

        assertThat(list.team())
                .containsExactly(new TeamMember("Surgeon", "S1", "A"), new TeamMember("Anaesthetist", "A1", null));
        assertThat(list.nurses())
                .containsExactly(
                        new TeamMember("Senior children's nurse", "N1", null),
                        new TeamMember("Children's nurse", "N2", "B"));
    }
}
