package org.listpool.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.listpool.house.PostgresForTests;

/** From three trusts' extracts to theatre lists, as a manager and a planner see it. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@TestProfile(FreshStart.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WeekendPlanStoryTest {

    private static final Path POOL = Path.of("src/main/resources/demo/bsw");
    private static final List<String> TRUSTS = List.of("RNZ", "RD1", "RN3");
    private static final double A_WHILE = 60_000;
    private static final Pattern NHS_NUMBER = Pattern.compile("\\b9\\d{2} ?\\d{3} ?\\d{4}\\b");

    @TestHTTPResource("/")
    String address = "";

    @Test
    @Order(1)
    void a_manager_turns_extracts_into_theatre_lists() {
        try (Browser browser = Browser.open()) {
            browser.page().navigate(address);
            browser.inspect("login");
            browser.signIn("manager");
            assertThat(browser.heading("Children waiting in all trusts")).isVisible();
            browser.inspect("start-empty");

            loadResources(browser);
            TRUSTS.forEach(trust -> sendExtracts(browser, trust));
            browser.link("Extracts").click();
            browser.inspect("extracts");

            browser.link("Waiting list").click();
            assertThat(browser.heading("Waiting list")).isVisible();
            browser.inspect("waiting-list");
            browser.link("Start").click();
            browser.inspect("start");

            sendTheatreLog(browser);
            startPlan(browser);
            readFigures(browser);
            readLists(browser);
            readUnplaced(browser);
            readRisk(browser);
            askWhatMoreWouldBuy(browser);
            lookAhead(browser);

            browser.link("Plans").click();
            browser.inspect("plans");
            browser.button("Sign out").click();
            assertThat(browser.heading("Sign in to ListPool")).isVisible();
        }
    }

    @Test
    @Order(2)
    void a_planner_sees_the_pool_and_its_plans_but_no_nhs_number_or_local_identifier() throws IOException {
        Set<String> identifiers = identifiers();

        try (Browser browser = Browser.open()) {
            browser.page().navigate(address);
            browser.signIn("planner");
            assertThat(browser.heading("Children waiting in all trusts")).isVisible();
            Set<String> seen = new HashSet<>();
            List<String> open = new java.util.ArrayList<>(List.of("/"));
            while (!open.isEmpty()) {
                String path = open.removeLast();
                if (seen.add(path)) {
                    String html = new String(browser.fetch(at(path)), StandardCharsets.UTF_8);
                    assertThat(NHS_NUMBER.matcher(html).find())
                            .as("an NHS number at " + path)
                            .isFalse();
                    assertThat(identifiers).as("identifiers at " + path).noneMatch(html::contains);
                    pagesOf(html).stream()
                            .filter(next ->
                                    !isWayOuts(next) || seen.stream().noneMatch(WeekendPlanStoryTest::isWayOuts))
                            .forEach(open::add);
                }
            }
            assertThat(seen)
                    .anyMatch(path -> path.startsWith("/waiting-list"))
                    .anyMatch(path -> path.endsWith("/lists"));
        }
    }

    /** One of these pages stands for all: each plans anew. */
    private static boolean isWayOuts(String path) {
        return path.endsWith("/way-outs");
    }

    @Test
    @Order(3)
    void an_auditor_reads_who_did_what() {
        try (Browser browser = Browser.open()) {
            browser.page().navigate(address);
            browser.signIn("auditor");
            browser.link("Audit trail").click();
            browser.page().getByLabel("Deed").fill("PRINT_THEATRE_LIST");
            browser.button("Filter").click();

            assertThat(browser.page()
                            .getByRole(AriaRole.CELL)
                            .getByText("Print theatre list")
                            .first())
                    .isVisible();
            browser.inspect("audit");
        }
    }

    private void loadResources(Browser browser) {
        browser.link("Load the resources").click();
        browser.inspect("resources-empty");
        browser.page().getByLabel("The collaborative's document").setInputFiles(POOL.resolve("collaborative.json"));
        browser.button("Load").click();
        assertThat(browser.page().getByText("BSW paediatric weekends").first()).isVisible();
        browser.inspect("resources");
    }

    private void sendExtracts(Browser browser, String trust) {
        browser.link("Extracts").click();
        browser.page().getByLabel("Trust").selectOption(trust);
        browser.page().getByLabel("CSV file").setInputFiles(POOL.resolve(trust + "-open-pathways.csv"));
        browser.button("Send").click();
        assertThat(browser.heading(trust + ": Waiting list")).isVisible();
        assertThat(browser.page().getByText("Not an inpatient list")).isVisible();
        assertThat(browser.page().getByRole(AriaRole.CELL).getByText("CLOCK_MISSING"))
                .isVisible();
        if (trust.equals("RD1")) {
            browser.inspect("report");
        }

        browser.link("Send another file").click();
        browser.page().getByLabel("Trust").selectOption(trust);
        browser.page().getByLabel("What it holds").selectOption("SUPPLEMENT");
        browser.page().getByLabel("CSV file").setInputFiles(POOL.resolve(trust + "-supplement.csv"));
        browser.button("Send").click();
        assertThat(browser.heading(trust + ": Pooling supplement")).isVisible();
    }

    private static void sendTheatreLog(Browser browser) {
        StringBuilder file = new StringBuilder("Procedure,Surgeon,Planned_Minutes,Actual_Minutes\n");
        for (int i = 0; i < 60; i++) {
            file.append(i % 3 == 0 ? "TONSILS" : "GROMMETS")
                    .append(",C")
                    .append(i % 4)
                    .append(",30,")
                    .append(20 + i % 25)
                    .append('\n');
        }
        browser.link("Theatre log").click();
        browser.page()
                .getByLabel("Trust", new Page.GetByLabelOptions().setExact(true))
                .selectOption("RD1");
        browser.page()
                .getByLabel("CSV file")
                .setInputFiles(new FilePayload(
                        "log.csv", "text/csv", (file + "HAIRCUT,C1,5,5\n").getBytes(StandardCharsets.UTF_8)));
        browser.button("Send").click();
        assertThat(browser.heading("RD1: theatre log")).isVisible();
        assertThat(browser.page().getByText("The catalogue has no procedure")).isVisible();
        browser.inspect("theatre-log-report");
        browser.link("What the log says now").click();
        assertThat(browser.page().getByText("60 cases.")).isVisible();
        browser.inspect("theatre-log");
    }

    private static void startPlan(Browser browser) {
        browser.link("Plans").click();
        browser.page().getByLabel("Name").fill("First weekend plan");
        browser.page().getByLabel("Search for, seconds").fill("8");
        browser.button("Start planning").click();
        assertThat(browser.heading("First weekend plan")).isVisible();
        assertThat(browser.page().getByText("of 8 seconds").first()).isVisible(within(A_WHILE));
        assertThat(browser.page().getByText("children placed").first()).isVisible(within(A_WHILE));
        browser.inspect("progress");
        assertThat(browser.button("Stop and keep the best plan"))
                .isHidden(new LocatorAssertions.IsHiddenOptions().setTimeout(A_WHILE));
        browser.inspect("plan");
        assertThat(browser.page().getByText("Ready").first()).isVisible();
    }

    private static void readFigures(Browser browser) {
        assertThat(browser.page().getByText("Need points met")).isVisible();
        assertThat(browser.heading("How far the lists are cleared")).isVisible();
        String dates = browser.page()
                .getByRole(AriaRole.LINK)
                .getByText("Royal United")
                .getAttribute("href");
        assertThat(dates).contains("provider=RD1");
        String csv = new String(browser.fetch(resolve(browser, dates)), StandardCharsets.UTF_8);
        assertThat(csv.lines().skip(1)).isNotEmpty().allMatch(line -> line.startsWith("RD1,"));
    }

    private static void readLists(Browser browser) {
        browser.link("Theatre lists").click();
        assertThat(browser.heading("Saturday 13 February 2027")).isVisible();
        Locator first = browser.page()
                .getByRole(AriaRole.REGION)
                .getByRole(AriaRole.LISTITEM)
                .first();
        assertThat(first).containsText("08:30");
        browser.inspect("lists");
        String list = browser.link("List as PDF").getAttribute("href");
        byte[] pdf = browser.fetch(resolve(browser, list));
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        keep(pdf);
    }

    private static void readUnplaced(Browser browser) {
        browser.link("Children without a place").click();
        assertThat(browser.heading("Children without a place")).isVisible();
        browser.inspect("unplaced");
        browser.page().getByLabel("Reason").selectOption("CONSENT");
        browser.page().waitForURL(Pattern.compile("reason=CONSENT"));
        assertThat(browser.page()
                        .getByRole(AriaRole.CELL)
                        .getByText("No consent to pool")
                        .first())
                .isVisible();
        browser.page().getByText("Every list looked at").first().click();
        assertThat(browser.heading("What would place this child")).isVisible();
        assertThat(browser.page().locator("#way-outs")).containsText("this child", containing(A_WHILE));
        assertThat(browser.page().locator("#way-outs a")).hasCount(0);
        browser.inspect("child-without-a-place");
        browser.link("First weekend plan").click();
    }

    private static LocatorAssertions.ContainsTextOptions containing(double milliseconds) {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(milliseconds);
    }

    private static void readRisk(Browser browser) {
        browser.link("Risk").click();
        assertThat(browser.heading("List by list")).isVisible();
        assertThat(browser.page().getByRole(AriaRole.CELL).getByText("±").first())
                .isVisible();
        browser.inspect("risk");
    }

    private static void askWhatMoreWouldBuy(Browser browser) {
        browser.link("What more would buy").click();
        browser.button("Find out").click();
        assertThat(browser.page().getByText("units are valued").first()).isVisible(within(A_WHILE));
        assertThat(browser.page().getByRole(AriaRole.ROWHEADER).first()).isVisible(within(A_WHILE));
        browser.inspect("what-more");
    }

    private static void lookAhead(Browser browser) {
        browser.link("Look ahead").click();
        assertThat(browser.heading("Look ahead")).isVisible();
        browser.inspect("look-ahead-form");
        browser.page().getByLabel("Begin from").selectOption(new SelectOption().setIndex(1));
        browser.button("Take this").click();
        LocalDate until = LocalDate.parse(browser.page().getByLabel("Until").inputValue());
        browser.page().getByLabel("How many").fill("12");
        browser.page().getByLabel("First on").fill(until.minusDays(200).toString());
        browser.button("Look ahead").click();
        assertThat(browser.heading("When long waits are over")).isVisible(within(A_WHILE));
        assertThat(browser.page().getByRole(AriaRole.IMG).first()).isVisible();
        browser.page().getByText("Week by week in figures").click();
        browser.inspect("look-ahead");
    }

    private static String resolve(Browser browser, String path) {
        return java.net.URI.create(browser.page().url()).resolve(path).toString();
    }

    private String at(String path) {
        return java.net.URI.create(address).resolve(path).toString();
    }

    private static LocatorAssertions.IsVisibleOptions within(double milliseconds) {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(milliseconds);
    }

    /** Addresses of further pages; of pages of a list only the second, and no download. */
    private static Set<String> pagesOf(String html) {
        Set<String> pages = new HashSet<>();
        Matcher link = Pattern.compile("href=\"(/[^\"]*)\"").matcher(html);
        while (link.find()) {
            String path = link.group(1).replace("&amp;", "&");
            boolean page = !path.startsWith("/assets/") && !path.startsWith("/q/") && !path.matches(".*\\.(pdf|csv).*");
            boolean later = path.matches(".*page=([3-9]|\\d\\d).*");
            if (page && !later) {
                pages.add(path);
            }
        }
        return pages;
    }

    /** NHS numbers as their files spell them, and local identifiers. */
    private static Set<String> identifiers() throws IOException {
        Set<String> found = new HashSet<>();
        Pattern local = Pattern.compile("\\bL\\d{7}\\b");
        for (String trust : TRUSTS) {
            String csv = Files.readString(POOL.resolve(trust + "-open-pathways.csv"));
            Matcher number = NHS_NUMBER.matcher(csv);
            while (number.find()) {
                found.add(number.group());
                found.add(number.group().replace(" ", ""));
            }
            Matcher own = local.matcher(csv);
            while (own.find()) {
                found.add(own.group());
            }
        }
        assertThat(found).hasSizeGreaterThan(2000);
        return found;
    }

    private static void keep(byte[] pdf) {
        String folder = System.getProperty("listpool.screenshots");
        if (folder != null) {
            try {
                Files.write(Path.of(folder, "list.pdf"), pdf);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }
}
