package org.listpool.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.listpool.model.Plan;
import org.listpool.model.Problem;
import org.listpool.pools.TextPlan;
import org.listpool.pools.TextPool;
import org.listpool.wire.ContractJson;

/** Plans that nobody should write: the checker names what is wrong with them and never throws. */
class OddPlansTest {

    private static final Problem PROBLEM = TextPool.problem("""
            kit   | kind | trust | units | reprocess
            SCOPE | TRAY | H     | 2     | 60
            SCOPE | TRAY | A     | 1     | 60

            session | on
            SAT     | 2027-02-13
            SUN     | 2027-02-14

            child | kit   | siblings | person
            ann   | SCOPE | f        | P1
            bob   | SCOPE | f        | P2
            cy    |       |          | P1

            pin | session | start
            ann | SAT     | 08:30
            """);

    private static final Plan SOUND = TextPlan.plan(PROBLEM, """
            list SAT: S1 A1
              08:30 ann
              09:00 bob
            ward 2027-02-13 HOST: N1 N2
            lend SCOPE from A to BSITE: 1 on 2027-02-13
            unplaced cy
            bound 1000
            """);

    @Test
    void the_plan_that_is_spoilt_here_is_sound_itself() {
        assertThat(PlanChecker.check(PROBLEM, SOUND)).isEmpty();
    }

    @Test
    void a_value_that_is_missing_anywhere_is_a_broken_rule_and_no_exception() throws Exception {
        JsonNode whole = ContractJson.mapper().valueToTree(SOUND);
        for (String pointer : pointers(whole, "")) {
            ObjectNode tree = whole.deepCopy();
            int slash = pointer.lastIndexOf('/');
            JsonNode parent = tree.at(pointer.substring(0, slash));
            if (parent instanceof ObjectNode object) {
                object.remove(pointer.substring(slash + 1));
                // Numbers of the plan itself may not be missing, so the binding refuses them before the checker can.
                if (!pointer.matches("/needPoints|/loans/\\d+/count")) {
                    Plan odd = ContractJson.mapper().treeToValue(tree, Plan.class);
                    assertThatCode(() -> PlanChecker.check(PROBLEM, odd))
                            .as(pointer)
                            .doesNotThrowAnyException();
                }
            }
        }
    }

    @Test
    void a_time_that_is_missing_breaks_time_or_figures() throws Exception {
        assertThat(without("/sessions/0/cases/0/start")).contains("TIME");
        assertThat(without("/sessions/0/cases/0/end")).contains("TIME");
        assertThat(without("/sessions/0/cases/0/arrive")).containsExactly("FIGURES");
        assertThat(without("/sessions/0/cases/0/discharge")).containsExactly("FIGURES");
        assertThat(without("/sessions/0/cases/0/caseId")).contains("PINNED", "UNKNOWN");
        assertThat(without("/sessions/0/id")).contains("PINNED", "UNKNOWN");
        assertThat(without("/sessions/0/staff/0/staffId")).contains("SURGEON", "POSTS", "UNKNOWN");
        assertThat(without("/sessions/0/staff/0/role")).contains("SURGEON", "POSTS");
        assertThat(without("/days/0/date")).contains("NURSES", "UNKNOWN");
        assertThat(without("/days/0/site")).contains("NURSES", "UNKNOWN");
        assertThat(without("/loans/0/type")).contains("EQUIPMENT", "UNKNOWN");
        assertThat(without("/loans/0/lender")).contains("EQUIPMENT", "UNKNOWN");
        assertThat(without("/loans/0/site")).containsExactly("UNKNOWN");
        assertThat(without("/loans/0/dates")).contains("EQUIPMENT");
        assertThat(without("/unplaced/0/caseId")).containsExactly("UNKNOWN");
        assertThat(without("/asOf")).containsExactly("FIGURES");
    }

    @ParameterizedTest
    @ValueSource(strings = {"23:59", "00:00", "12:30"})
    void times_at_the_ends_of_the_day_are_no_trouble(String start) {
        Plan odd = TextPlan.plan(PROBLEM, "list SAT: S1 A1\n " + start + " ann\nward 2027-02-13 HOST: N1 N2");

        assertThat(PlanChecker.check(PROBLEM, odd)).extracting(BrokenRule::code).contains("TIME", "PINNED");
    }

    @Test
    void seconds_break_time() throws Exception {
        ObjectNode tree = ContractJson.mapper().valueToTree(SOUND);
        ((ObjectNode) tree.at("/sessions/0/cases/0")).put("start", "08:30:30");
        Plan odd = ContractJson.mapper().treeToValue(tree, Plan.class);

        assertThat(PlanChecker.check(PROBLEM, odd)).extracting(BrokenRule::code).contains("TIME");
    }

    @Test
    void values_thrown_about_at_random_never_make_it_throw() throws Exception {
        JsonNode whole = ContractJson.mapper().valueToTree(SOUND);
        List<String> pointers = pointers(whole, "");
        List<String> texts = List.of(
                "\"ann\"",
                "\"SAT\"",
                "\"SUN\"",
                "\"HOST\"",
                "\"\"",
                "\"N1\"",
                "\"SURGEON\"",
                "\"2027-02-14\"",
                "\"9999-12-31\"",
                "\"0000-01-01\"",
                "\"00:00\"",
                "\"23:59\"",
                "\"A\"",
                "null");
        Random random = new Random(20270111);
        int checked = 0;
        for (int round = 0; round < 3000; round++) {
            ObjectNode tree = whole.deepCopy();
            for (int change = 0; change <= random.nextInt(3); change++) {
                change(tree, pointers.get(random.nextInt(pointers.size())), texts.get(random.nextInt(texts.size())));
            }
            Plan odd;
            try {
                odd = ContractJson.mapper().treeToValue(tree, Plan.class);
            } catch (JsonProcessingException e) {
                continue;
            }
            Plan plan = odd;
            assertThatCode(() -> PlanChecker.check(PROBLEM, plan))
                    .as(tree.toString())
                    .doesNotThrowAnyException();
            checked++;
        }
        assertThat(checked).isGreaterThan(500);
    }

    private static void change(ObjectNode tree, String pointer, String json) throws Exception {
        int slash = pointer.lastIndexOf('/');
        JsonNode parent = tree.at(pointer.substring(0, slash));
        JsonNode value = ContractJson.mapper().readTree(json);
        String step = pointer.substring(slash + 1);
        if (parent instanceof ObjectNode object) {
            object.set(step, value);
        } else if (parent instanceof ArrayNode array && !array.isEmpty()) {
            array.set(Math.min(Integer.parseInt(step), array.size() - 1), value);
        }
    }

    private static List<String> without(String pointer) throws Exception {
        ObjectNode tree = ContractJson.mapper().valueToTree(SOUND);
        int slash = pointer.lastIndexOf('/');
        JsonNode parent = tree.at(pointer.substring(0, slash));
        ((ObjectNode) parent).remove(pointer.substring(slash + 1));
        return PlanChecker.check(PROBLEM, ContractJson.mapper().treeToValue(tree, Plan.class)).stream()
                .map(BrokenRule::code)
                .toList();
    }

    private static List<String> pointers(JsonNode node, String pointer) {
        List<String> all = new ArrayList<>();
        if (!pointer.isEmpty()) {
            all.add(pointer);
        }
        if (node.isObject()) {
            node.properties().forEach(entry -> all.addAll(pointers(entry.getValue(), pointer + "/" + entry.getKey())));
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            all.addAll(pointers(node.get(i), pointer + "/" + i));
        }
        return all;
    }
}
