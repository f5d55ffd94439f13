package org.listpool.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.listpool.house.PostgresForTests;
import org.listpool.scenario.DrawnFamilies;

/** From a question about capacity to an answer, as a planner sees it. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class WhatIfStoryTest {

    private static final double A_WHILE = 60_000;

    @TestHTTPResource("/")
    String address = "";

    @Inject
    DrawnFamilies drawn;

    @Test
    void a_planner_asks_what_another_ward_place_would_bring() {
        drawn.plan("Story of the ward");
        try (Browser browser = Browser.open()) {
            browser.page().navigate(address);
            browser.signIn("planner");
            startFamily(browser);
            tryChange(browser);
            fork(browser);
            compare(browser);
            turnOneLever(browser);
            turnTwoLevers(browser);
            tryOneAtATime(browser);
            seekGoal(browser);
            describe(browser);
        }
    }

    private static void startFamily(Browser browser) {
        browser.link("Plans").click();
        browser.link("Story of the ward").click();
        browser.link("What if …").click();
        assertThat(browser.heading("What if")).isVisible();
        assertThat(browser.page().getByLabel("Compared with").locator("option:checked"))
                .hasText("Plan: Story of the ward");
        browser.page().getByLabel("Name").fill("Is the ward too small?");
        browser.page().getByLabel("Search for, seconds").fill("soon");
        browser.button("Start").click();
        assertThat(browser.page().getByRole(AriaRole.ALERT)).containsText("give a whole number");
        browser.page().getByLabel("Search for, seconds").fill("1");
        browser.button("Start").click();
        assertThat(browser.heading("Is the ward too small?")).isVisible();
        assertThat(browser.page().getByText("Two searches of the same problem")).isVisible(within(A_WHILE));
        browser.inspect("what-if-family");
    }

    private static void tryChange(Browser browser) {
        browser.button("Try a change").click();
        assertThat(browser.heading("Try a change")).isVisible();
        browser.inspect("what-if-levers");
        browser.page().getByLabel("Ward places").fill("many");
        browser.button("Plan this scenario").click();
        assertThat(browser.page().getByRole(AriaRole.ALERT)).containsText("Ward places: give a whole number.");
        assertThat(browser.page().getByLabel("Ward places")).hasValue("many");
        browser.inspect("what-if-levers-refused");
        browser.link("Ward places: give a whole number.").click();
        assertThat(browser.page().getByLabel("Ward places")).isFocused();

        browser.page().getByLabel("Ward places").fill("9");
        browser.page().getByLabel("Note").fill("Asked for by the ward.");
        browser.button("Plan this scenario").click();
        assertThat(row(browser, "Ward places 9").getByText("Ready")).isVisible(within(A_WHILE));
        assertThat(row(browser, "Ward places 9")).containsText("Asked for by the ward.");
    }

    private static void fork(Browser browser) {
        browser.link("Ward places 9").click();
        assertThat(browser.heading("What it changes")).isVisible();
        browser.inspect("what-if-scenario");
        browser.button("Fork: change something more").click();
        assertThat(browser.page().getByText("Taken over from Ward places 9")).isVisible();
        browser.page().getByText("Other changes").click();
        browser.page().getByLabel("Typed changes, a JSON list").fill("[{\"type\": \"WARD_PLACE\"}]");
        browser.button("Plan this scenario").click();
        assertThat(browser.page().getByRole(AriaRole.ALERT)).containsText("Maybe you meant WARD_PLACES");
        browser.page()
                .getByLabel("Typed changes, a JSON list")
                .fill("[{\"type\": \"WARD_PLACES\", \"site\": \"HOST\", \"more\": 1}]");
        browser.page().getByLabel("Name").fill("And one more");
        browser.button("Plan this scenario").click();
        assertThat(row(browser, "And one more")).containsText("from Ward places 9");
        assertThat(row(browser, "And one more").getByText("Ready")).isVisible(within(A_WHILE));
        browser.inspect("what-if-tree");
    }

    private static void compare(Browser browser) {
        browser.page().getByLabel("Compare Ward places 9").check();
        browser.page().getByLabel("Compare And one more").check();
        browser.button("Compare the ticked ones with the baseline").click();
        assertThat(browser.heading("Side by side")).isVisible();
        assertThat(browser.page()
                        .getByRole(AriaRole.ROWHEADER, new Page.GetByRoleOptions().setName("Need points met"))
                        .first())
                .isVisible();
        browser.inspect("what-if-compare");
        String csv = new String(
                browser.fetch(resolve(browser, browser.link("CSV").getAttribute("href"))), StandardCharsets.UTF_8);
        assertThat(csv).contains("And one more");

        browser.page().getByText("Give rates to see costs").click();
        browser.page().getByLabel("Surgeon, an hour").fill("100");
        browser.button("Show the costs").click();
        assertThat(browser.page().getByText("Hours, days and what they cost").first())
                .isVisible();
        browser.link("Is the ward too small?").click();
    }

    private static void turnOneLever(Browser browser) {
        browser.link("Sweeps").click();
        browser.inspect("what-if-sweeps");
        field(browser, "Lever").first().selectOption("WARD_PLACES");
        field(browser, "From").first().fill("5");
        field(browser, "To").first().fill("7");
        browser.button("Start the sweep").click();
        assertThat(browser.page().getByText("3 of 3 searched")).isVisible(within(A_WHILE));
        assertThat(chart(browser)).hasAttribute("aria-label", Pattern.compile(".*Ward places.*"));
        assertThat(browser.page().getByRole(AriaRole.CELL).getByText("as it is now"))
                .isVisible();
        browser.inspect("what-if-bars");
        browser.link("Children placed").click();
        assertThat(browser.page()
                        .getByText("Change in children placed at each value")
                        .first())
                .isVisible();
        browser.link("Sweeps").click();
    }

    private static void turnTwoLevers(Browser browser) {
        field(browser, "Lever").first().selectOption("WARD_PLACES");
        field(browser, "From").first().fill("5");
        field(browser, "To").first().fill("7");
        field(browser, "Lever").last().selectOption("NOTICE_DAYS");
        field(browser, "From").last().fill("7");
        field(browser, "To").last().fill("14");
        field(browser, "Step").last().fill("7");
        browser.button("Start the sweep").click();
        assertThat(browser.page().getByText("6 of 6 searched")).isVisible(within(A_WHILE));
        assertThat(chart(browser)).isVisible();
        browser.inspect("what-if-heat");
        browser.button("Archive the sweep").click();
        assertThat(browser.page().getByText("Ward places 5 to 7, Notice 7 to 14"))
                .isHidden();
    }

    private static void tryOneAtATime(Browser browser) {
        browser.link("One at a time").click();
        for (Locator group : browser.page().getByRole(AriaRole.CHECKBOX).all()) {
            if (!group.getAttribute("value").equals("Ward")) {
                group.uncheck();
            }
        }
        browser.button("Try them").click();
        assertThat(browser.heading("Levers, one step down and one step up")).isVisible();
        assertThat(browser.page().getByRole(AriaRole.PROGRESSBAR))
                .isHidden(new LocatorAssertions.IsHiddenOptions().setTimeout(A_WHILE));
        assertThat(browser.page()
                        .getByRole(AriaRole.ROWHEADER)
                        .getByText("Ward closing time, now")
                        .first())
                .isVisible();
        browser.inspect("what-if-tornado");
    }

    private static void seekGoal(Browser browser) {
        browser.link("Goals").click();
        browser.inspect("what-if-goals");
        browser.button("Seek the goal").click();
        assertThat(browser.page().getByRole(AriaRole.ALERT)).containsText("By: give the day.");
        field(browser, "Figure").selectOption("PLACED");
        field(browser, "Is to be").selectOption("AT_LEAST");
        field(browser, "Number").fill("1");
        field(browser, "Lever").first().selectOption("WARD_PLACES");
        field(browser, "Easiest value").first().fill("5");
        field(browser, "Hardest value").first().fill("7");
        browser.button("Seek the goal").click();
        assertThat(browser.page().getByText("Answered")).isVisible(within(A_WHILE));
        browser.inspect("what-if-goal");
        browser.link("Is the ward too small?").click();
    }

    private static void describe(Browser browser) {
        browser.link("Scenarios").click();
        browser.link("And one more").click();
        browser.page().getByText("Rename, annotate or archive").click();
        browser.button("Archive the scenario").click();
        browser.link("Is the ward too small?").click();
        assertThat(browser.page().getByText("And one more")).isHidden();
        browser.link("Show 1 archived too").click();
        assertThat(row(browser, "And one more")).isVisible();
        browser.link("What if").click();
        browser.inspect("what-if");
    }

    private static Locator row(Browser browser, String name) {
        return browser.page()
                .getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions()
                        .setHas(browser.page()
                                .getByRole(
                                        AriaRole.LINK,
                                        new Page.GetByRoleOptions()
                                                .setName(name)
                                                .setExact(true))));
    }

    private static Locator field(Browser browser, String label) {
        return browser.page().getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private static Locator chart(Browser browser) {
        return browser.page().getByRole(AriaRole.IMG).first();
    }

    private static String resolve(Browser browser, String path) {
        return java.net.URI.create(browser.page().url()).resolve(path).toString();
    }

    private static LocatorAssertions.IsVisibleOptions within(double milliseconds) {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(milliseconds);
    }
}
