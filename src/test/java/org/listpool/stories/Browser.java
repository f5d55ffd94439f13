package org.listpool.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A Chromium with one person in it. Looks for it where {@code LISTPOOL_CHROMIUM} says, then in the usual places; without
 * one the stories are skipped, and say so. With the system property {@code listpool.screenshots} set to a folder, each
 * inspected page is kept there as a picture.
 */
final class Browser implements AutoCloseable {

    private static final List<String> USUAL_PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

    private static final List<String> WCAG_2_2_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private static final int DESKTOP_WIDTH = 1280;
    private static final int PHONE_WIDTH = 390;
    private static final int HEIGHT = 900;

    private final Playwright playwright;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    private Browser(Path chromium) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        context = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium)
                        .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage", "--disable-background-networking")))
                .newContext();
        page = context.newPage();
        page.setViewportSize(DESKTOP_WIDTH, HEIGHT);
        page.onConsoleMessage(message -> {
            // A refused form comes back with 422, which Chromium tells as if a file were missing.
            if (message.type().equals("error") && !message.text().contains("status of 422")) {
                complaints.add(message.text());
            }
        });
    }

    /** A browser that nobody has signed in to. */
    static Browser open() {
        String named = System.getenv("LISTPOOL_CHROMIUM");
        Path chromium = Stream.concat(Stream.ofNullable(named), USUAL_PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
        assertThat(named == null || chromium != null)
                .as("LISTPOOL_CHROMIUM names no program")
                .isTrue();
        assumeTrue(chromium != null, "No Chromium here: install one or set LISTPOOL_CHROMIUM to its path.");
        return new Browser(chromium);
    }

    /** The page in front. */
    Page page() {
        return page;
    }

    /** Types name and password into the sign-in page. */
    void signIn(String user) {
        page.getByLabel("User name").fill(user);
        page.getByLabel("Password").fill("demo-" + user);
        button("Sign in").click();
    }

    /** The button of that name. */
    com.microsoft.playwright.Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    /** The first link of that name. */
    com.microsoft.playwright.Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    /** The heading of that name. */
    com.microsoft.playwright.Locator heading(String name) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    /** The bytes at {@code address}, asked for with this person's session. */
    byte[] fetch(String address) {
        var answer = context.request().get(address);
        assertThat(answer.status()).as(address).isEqualTo(200);
        return answer.body();
    }

    /** Holds the page in front to WCAG 2.2 AA on a desktop and a phone, and to a console without errors. */
    void inspect(String name) {
        for (int width : new int[] {DESKTOP_WIDTH, PHONE_WIDTH}) {
            page.setViewportSize(width, HEIGHT);
            keepPicture(name + "-" + width);
            List<Rule> broken =
                    new AxeBuilder(page).withTags(WCAG_2_2_AA).analyze().getViolations();
            assertThat(broken.stream().map(Browser::words))
                    .as("%s at %d pixels", name, width)
                    .isEmpty();
            Number wide = (Number) page.evaluate("document.documentElement.scrollWidth");
            assertThat(wide.intValue())
                    .as("%s at %d pixels scrolls sideways", name, width)
                    .isLessThanOrEqualTo(width);
        }
        page.setViewportSize(DESKTOP_WIDTH, HEIGHT);
        assertThat(complaints).as("the console at " + name).isEmpty();
    }

    private static String words(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().limit(3).map(node -> node.getHtml()).toList();
    }

    private void keepPicture(String name) {
        @Nullable String folder = System.getProperty("listpool.screenshots");
        if (folder != null) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of(folder, name + ".png"))
                    .setFullPage(true));
        }
    }

    @Override
    public void close() {
        context.close();
        playwright.close();
    }
}
