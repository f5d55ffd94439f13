package org.listpool.web.ahead;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.listpool.lookahead.outlook.Course;
import org.listpool.lookahead.outlook.Measure;
import org.listpool.lookahead.outlook.Outlook;
import org.listpool.lookahead.outlook.Spread;

/** An outlook's courses as CSV (RFC 4180): a line for each slice and week, six columns for each measure. */
final class OutlookCsv {

    /** First characters that a spreadsheet would take for a formula. */
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private static final String[] FIGURES = {"mean", "p5", "p25", "median", "p75", "p95"};

    private OutlookCsv() {}

    static String of(Outlook outlook) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(head());
            for (Course course : outlook.courses()) {
                for (int week = 0; week <= outlook.weeks(); week++) {
                    csv.writeRecord(line(outlook, course, week));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<String> head() {
        List<String> head = new ArrayList<>(List.of("slice", "code", "week", "week_ends"));
        for (Measure measure : Measure.values()) {
            for (String figure : FIGURES) {
                head.add(measure.name().toLowerCase(Locale.ROOT) + "_" + figure);
            }
        }
        return head;
    }

    private static List<String> line(Outlook outlook, Course course, int week) {
        List<String> line = new ArrayList<>(List.of(
                course.slice().name(),
                safe(course.code()),
                Integer.toString(week),
                outlook.dayOf(week).toString()));
        for (Measure measure : Measure.values()) {
            Spread spread = course.at(measure, week);
            line.add(String.format(Locale.ROOT, "%.2f", spread.mean()));
            line.add(Integer.toString(spread.low()));
            line.add(Integer.toString(spread.lowerQuarter()));
            line.add(Integer.toString(spread.median()));
            line.add(Integer.toString(spread.upperQuarter()));
            line.add(Integer.toString(spread.high()));
        }
        return line;
    }

    private static String safe(String value) {
        return !value.isEmpty() && FORMULA_STARTS.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    }
}
