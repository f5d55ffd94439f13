package org.listpool.waitlist.view;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.listpool.house.PostgresForTests;
import org.listpool.intake.ListCsv;
import org.listpool.intake.PoolForTests;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class WaitingListResourceTest {

    private static final String DOOR = "/api/v1/waiting-list";
    private static final String AS_OF = "?asOf=2027-01-11";

    @Inject
    PoolForTests pool;

    @Inject
    EntityManager entities;

    @BeforeEach
    void start() {
        pool.clearToCollaborative();
        pool.receiveList(
                "RNZ",
                ListCsv.of("RNZ", 1)
                        .child(2, "Procedure_Priority_Code", "P2", "Proposed_Procedure_OPCS_Code", "F34.7")
                        .child(3, "REFERRAL_TO_TREATMENT_PERIOD_START_DATE", "2024-06-01")
                        .child(4, "ACTIVITY_TREATMENT_FUNCTION_CODE", "140", "Proposed_Procedure_OPCS_Code", "F10.4")
                        .csv());
        pool.receiveList("RD1", ListCsv.of("RD1", 1, 9).csv());
        pool.receiveSupplement(
                "RNZ",
                "PATIENT_PATHWAY_IDENTIFIER,Postcode_District,Weight_Kg,Pool_Consent\nRNZP1,SP1,20,Y\nRNZP2,SP1,,Y\n");
    }

    @Test
    void a_manager_sees_everyone_greatest_need_first() {
        as("demo-manager")
                .get(DOOR + AS_OF)
                .then()
                .statusCode(200)
                .body("asOf", equalTo("2027-01-11"))
                .body("total", equalTo(6))
                // 1000 + 2*32 + 20; 450 + 2*136; 2*32 + 20, by id
                .body("items.caseId[0]", equalTo("RNZ:RNZP2"))
                .body("items.needPoints[0]", equalTo(1000 + 2 * 32 + 20))
                .body("items.caseId[1]", equalTo("RNZ:RNZP3"))
                .body("items.needPoints[1]", equalTo(450 + 2 * 136))
                .body("items.daysWaited[1]", equalTo(954))
                .body("items.needPoints[2]", equalTo(2 * 32 + 20))
                .body("items.nhsNumber", everyItem(notNullValue()))
                .body("items.ageMonths[0]", equalTo(105));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "provider=RD1                     | RD1:RD1P1,RD1:RD1P9",
                "specialty=ORAL                   | RNZ:RNZP4",
                "specialty=NOSUCH                 | ''",
                "procedure=TONSILS                | RNZ:RNZP2",
                "priority=P2                      | RNZ:RNZP2",
                "needsDetails=false               | RNZ:RNZP1",
                "needsDetails=true&provider=RNZ   | RNZ:RNZP3,RNZ:RNZP2,RNZ:RNZP4",
                "minimumDaysWaited=365            | RNZ:RNZP3",
                "minimumDaysWaited=954            | RNZ:RNZP3",
                "minimumDaysWaited=955            | ''",
                "onOtherLists=true                | RD1:RD1P1,RNZ:RNZP1",
                "status=LEFT                      | ''",
            })
    void a_filter_shows_only_those_who_match(String filter, String ids) {
        JsonPath page = as("demo-manager")
                .get(DOOR + AS_OF + "&sort=wait&" + filter.strip())
                .jsonPath();

        List<String> expected = ids.isBlank() ? List.of() : List.of(ids.strip().split(",", -1));
        assertThat(page.getList("items.caseId", String.class)).isEqualTo(expected);
        assertThat(page.getInt("total")).isEqualTo(expected.size());
    }

    @Test
    void pages_follow_one_another_without_gap_or_repeat() {
        List<String> all =
                as("demo-manager").get(DOOR + AS_OF + "&size=6").jsonPath().getList("items.caseId");
        List<String> first =
                as("demo-manager").get(DOOR + AS_OF + "&size=4").jsonPath().getList("items.caseId");
        List<String> second = as("demo-manager")
                .get(DOOR + AS_OF + "&size=4&page=1")
                .jsonPath()
                .getList("items.caseId");

        assertThat(first).hasSize(4);
        assertThat(second).hasSize(2);
        assertThat(all).startsWith(first.toArray(String[]::new)).endsWith(second.toArray(String[]::new));
    }

    @Test
    void a_trust_sees_its_own_children_only() {
        as("demo-RD1")
                .get(DOOR)
                .then()
                .statusCode(200)
                .body("total", equalTo(2))
                .body("items.provider", everyItem(equalTo("RD1")))
                .body("items.find { it.caseId == 'RD1:RD1P1' }.onOtherLists", contains("RNZ"))
                .body("items.localPatientIdentifier", everyItem(notNullValue()));
        as("demo-RD1").get(DOOR + "?provider=RNZ").then().statusCode(403);
        as("demo-RD1").get(DOOR + "/RD1:RD1P1").then().statusCode(200);
        as("demo-RD1").get(DOOR + "/RNZ:RNZP1").then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void a_planner_sees_no_nhs_number_no_local_identifier_and_no_date_of_birth() {
        String page =
                as("demo-planner").get(DOOR).then().statusCode(200).extract().asString();
        String entry = as("demo-planner")
                .get(DOOR + "/RNZ:RNZP1")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        for (String seen : List.of(page, entry)) {
            assertThat(seen)
                    .contains("RNZ:RNZP1", "ageMonths")
                    .doesNotContain("nhsNumber", "localPatientIdentifier", "dateOfBirth")
                    .doesNotContain(ListCsv.nhsNumber(1), "\"L1\"", "2018-04-01");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo-auditor", "demo-admin"})
    void who_has_no_business_with_children_sees_none(String token) {
        as(token).get(DOOR).then().statusCode(403).contentType("application/problem+json");
        as(token).get(DOOR + "/RNZ:RNZP1").then().statusCode(403);
    }

    @Test
    void a_stranger_sees_nothing() {
        given().get(DOOR).then().statusCode(401).contentType("application/problem+json");
    }

    @Test
    void an_entry_shows_what_happened_to_it() {
        pool.receiveList("RD1", ListCsv.of("RD1", 9).csv());

        as("demo-manager")
                .get(DOOR + "/RD1:RD1P1")
                .then()
                .statusCode(200)
                .body("entry.status", equalTo("LEFT"))
                .body("entry.leftReason", equalTo("NOT_LISTED"))
                .body("history.what", contains("FIRST_SEEN", "LEFT"))
                .body("history.receipt", everyItem(notNullValue()));
        as("demo-manager").get(DOOR + "?status=LEFT").then().body("items.caseId", contains("RD1:RD1P1"));
    }

    @Test
    void details_of_a_supplement_are_shown() {
        as("demo-planner")
                .get(DOOR + "/RNZ:RNZP1")
                .then()
                .body("entry.needsDetails", equalTo(false))
                .body("entry.details.postcodeDistrict", equalTo("SP1"))
                .body("entry.details.weightKg", equalTo(20.0f));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "status=GONE",
                "priority=P9",
                "needsDetails=maybe",
                "minimumDaysWaited=-1",
                "asOf=today",
                "sort=name",
                "page=-1",
                "size=0",
                "size=5000"
            })
    void a_value_that_no_filter_has_is_refused_by_name(String filter) {
        as("demo-manager")
                .get(DOOR + "?" + filter)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("detail", startsWith(filter.substring(0, filter.indexOf('='))));
    }

    @Test
    void every_read_is_on_the_audit_trail_with_the_ids_shown() {
        as("demo-RD1").get(DOOR);
        as("demo-planner").get(DOOR + "/RNZ:RNZP2");

        assertThat(lastSubjects("READ_WAITING_LIST", "demo-RD1")).containsExactlyInAnyOrder("RD1:RD1P1", "RD1:RD1P9");
        assertThat(lastSubjects("READ_ENTRY", "demo-planner")).containsExactly("RNZ:RNZP2");
    }

    private String[] lastSubjects(String action, String actor) {
        return (String[]) entities.createNativeQuery(
                        "select subjects from audit_event where action = :action and actor = :actor order by id desc limit 1")
                .setParameter("action", action)
                .setParameter("actor", actor)
                .getSingleResult();
    }

    private static RequestSpecification as(String token) {
        return given().header("Authorization", "Bearer " + token);
    }
}
