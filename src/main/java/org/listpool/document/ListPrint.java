package org.listpool.document;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.listpool.house.Clocks;

/**
 * Theatre lists on paper: A4 landscape, a list on its own sheet.
 *
 * @param title what the document is called
 * @param lists in the order of the sheets; those that do not run are left out
 * @param nhsNumbers by case id; empty when the reader may not see them
 * @param planId whose lists they are
 * @param withinPercentOfBest how near the plan is to the best possible; null: not computed
 * @param printedAt shown in the host site's time
 * @param printedBy account or token
 * @param synthetic whether to mark each sheet as a demonstration
 */
record ListPrint(
        String title,
        List<TheatreList> lists,
        Map<String, String> nhsNumbers,
        String planId,
        @Nullable Double withinPercentOfBest,
        Instant printedAt,
        String printedBy,
        boolean synthetic) {

    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.UK);
    private static final int FIRST_GROUP = 3;
    private static final int SECOND_GROUP = 6;
    private static final int COLUMNS = 4;

    /** The document as PDF. */
    byte[] toPdf() {
        return PdfPages.of(toHtml());
    }

    /** The document as the HTML from which the PDF is made. */
    String toHtml() {
        return Templates.lists(this).render();
    }

    /** The lists that run. */
    public List<TheatreList> sheets() {
        return lists.stream().filter(TheatreList::runs).toList();
    }

    /** {@code Saturday 13 February 2027}. */
    public String date(TheatreList list) {
        return WEEKDAY.format(list.date());
    }

    /** {@code , within 0.36 % of the best possible}; empty where that is not known. */
    public String nearness() {
        return withinPercentOfBest == null
                ? ""
                : ", within %.2f %% of the best possible".formatted(withinPercentOfBest);
    }

    /** {@code 22 Nov 2026, 10:35}. */
    public String printedMoment() {
        return MOMENT.format(printedAt.atZone(Clocks.LONDON));
    }

    /** Whether NHS numbers are on the sheets. */
    public boolean identified() {
        return !nhsNumbers.isEmpty();
    }

    /** The child's NHS number as people read it, {@code 943 476 5919}; empty when it is not known. */
    public String nhsNumber(ListedChild child) {
        String number = nhsNumbers.getOrDefault(child.caseId(), "");
        return number.length() <= SECOND_GROUP
                ? number
                : number.substring(0, FIRST_GROUP)
                        + " " + number.substring(FIRST_GROUP, SECOND_GROUP)
                        + " " + number.substring(SECOND_GROUP);
    }

    /** {@code members} in rows of four. */
    public List<List<TeamMember>> teamRows(List<TeamMember> members) {
        return IntStream.iterate(0, from -> from < members.size(), from -> from + COLUMNS)
                .mapToObj(from -> members.subList(from, Math.min(from + COLUMNS, members.size())))
                .toList();
    }

    /** The document's template. */
    @CheckedTemplate(basePath = "document")
    static final class Templates {

        static native TemplateInstance lists(ListPrint print);

        private Templates() {}
    }
}
