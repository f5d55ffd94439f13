package org.listpool.web.levers;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.listpool.change.Changes;
import org.listpool.change.lever.Lever;
import org.listpool.change.lever.LeverKind;
import org.listpool.model.Problem;
import org.listpool.pools.RandomPools;
import org.listpool.web.whatif.FormFault;

class DraftTest {

    private static final Problem PROBLEM = RandomPools.problem(1);
    private static final Lever WARD = new Lever(LeverKind.WARD_PLACES, null);
    private static final Lever CLOSES = new Lever(LeverKind.WARD_CLOSES, null);
    private static final int PLACES = WARD.current(PROBLEM);

    @Test
    void a_form_that_nobody_touched_changes_nothing() {
        MultivaluedMap<String, String> form = new MultivaluedHashMap<>();
        Draft.untouched(PROBLEM)
                .forEach(group -> group.fields().forEach(field -> form.putSingle(field.key(), field.now())));

        Draft draft = draft(form);

        assertThat(draft.changes()).isEmpty();
        assertThat(draft.faults().isEmpty()).isTrue();
        assertThat(draft.groups()).allMatch(group -> group.moved() == 0);
    }

    @Test
    void only_levers_that_were_moved_become_changes() {
        Draft draft = draft(form("WARD_PLACES", " " + (PLACES + 2) + " "));

        assertThat(draft.faults().list()).isEmpty();
        assertThat(WARD.current(Changes.apply(PROBLEM, draft.changes()))).isEqualTo(PLACES + 2);
        assertThat(draft.name()).isEqualTo("Ward places " + (PLACES + 2));
    }

    @Test
    void a_time_of_day_is_typed_as_one() {
        String later = LeverValue.write(CLOSES, CLOSES.current(PROBLEM) + 30);

        Draft draft = draft(form("WARD_CLOSES", later));

        assertThat(draft.faults().list()).isEmpty();
        assertThat(CLOSES.current(Changes.apply(PROBLEM, draft.changes()))).isEqualTo(CLOSES.current(PROBLEM) + 30);
    }

    @Test
    void what_is_no_number_is_told_at_its_lever_and_kept() {
        Draft draft = draft(form("WARD_PLACES", "many"));

        assertThat(draft.faults().list())
                .containsExactly(new FormFault("lever-WARD-PLACES", "Ward places: give a whole number."));
        assertThat(field(draft, "WARD_PLACES").typed()).isEqualTo("many");
        assertThat(field(draft, "WARD_PLACES").fault()).isEqualTo("give a whole number.");
    }

    @Test
    void a_value_at_which_a_lever_cannot_be_put_is_told_at_its_lever() {
        Draft draft = draft(form("WARD_PLACES", "-1"));

        assertThat(draft.faults().list()).extracting(FormFault::field).containsExactly("lever-WARD-PLACES");
        assertThat(draft.changes()).isEmpty();
    }

    @Test
    void typed_changes_come_after_the_levers() {
        MultivaluedMap<String, String> form = form("WARD_PLACES", Integer.toString(PLACES + 1));
        form.putSingle(
                "others", "[{\"type\": \"WARD_PLACES\", \"site\": \"" + PROBLEM.hostSite() + "\", \"more\": 2}]");

        Draft draft = draft(form);

        assertThat(draft.faults().list()).isEmpty();
        assertThat(WARD.current(Changes.apply(PROBLEM, draft.changes()))).isEqualTo(PLACES + 3);
        assertThat(draft.name()).endsWith(", one typed change");
        assertThat(draft.fieldOf("/changes/" + (draft.changes().size() - 1), 0)).isEqualTo("others");
        assertThat(draft.fieldOf("/changes/0", 0)).isEqualTo("lever-WARD-PLACES");
    }

    @Test
    void typed_changes_that_cannot_be_read_say_where() {
        assertThat(faults("{")).first().asString().contains("no JSON");
        assertThat(faults("{}")).first().asString().contains("a list of changes is expected");
        assertThat(faults("[{\"type\": \"WARD_PLACE\"}]"))
                .first()
                .asString()
                .contains("At /0/type")
                .contains("Maybe you meant WARD_PLACES");
    }

    @Test
    void a_typed_change_that_finds_nothing_to_change_is_told_by_its_number() {
        assertThat(faults("[{\"type\": \"WARD_PLACES\", \"site\": \"NOWHERE\", \"more\": 1}]"))
                .singleElement()
                .satisfies(fault -> assertThat(fault.field()).isEqualTo("others"))
                .satisfies(fault -> assertThat(fault.message()).startsWith("Typed change 1: "));
    }

    private static List<FormFault> faults(String others) {
        return draft(form("others", others)).faults().list();
    }

    private static LeverField field(Draft draft, String key) {
        return draft.groups().stream()
                .flatMap(group -> group.fields().stream())
                .filter(field -> field.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static Draft draft(MultivaluedMap<String, String> form) {
        return Draft.of(PROBLEM, Typed.of(form));
    }

    private static MultivaluedMap<String, String> form(String key, String value) {
        MultivaluedMap<String, String> form = new MultivaluedHashMap<>();
        form.putSingle(key, value);
        return form;
    }
}
