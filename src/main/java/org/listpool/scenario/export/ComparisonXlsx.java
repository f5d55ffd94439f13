package org.listpool.scenario.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.listpool.whatif.compare.Comparison;

/** A comparison as a spreadsheet (Office Open XML): numbers are numbers, days are days, and headers stay in sight. */
public final class ComparisonXlsx {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final String APPLICATION = "ListPool";
    private static final String APPLICATION_VERSION = "01.0000";
    private static final String HEADER_FILL = "E8EDEE";
    private static final String DAY_FORMAT = "yyyy-mm-dd";
    private static final String MOMENT_FORMAT = "yyyy-mm-dd hh:mm";
    private static final int LEAST_WIDTH = 10;
    private static final int MOST_WIDTH = 48;
    private static final int NOTES_WIDTH = 110;

    private ComparisonXlsx() {}

    /** The file's bytes. */
    public static byte[] of(Comparison comparison, ExportNotes notes) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, APPLICATION, APPLICATION_VERSION)) {
            workbook.properties().setTitle("Scenarios side by side");
            for (Sheet sheet : sheets(comparison)) {
                write(workbook.newWorksheet(sheet.name()), sheet);
            }
            writeNotes(workbook.newWorksheet("Notes"), comparison, notes);
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static List<Sheet> sheets(Comparison comparison) {
        List<Sheet> sheets = new ArrayList<>(List.of(
                FigureSheets.figures(comparison),
                MovedSheets.gainedAndLost(comparison),
                MovedSheets.children(comparison),
                SupplySheets.resources(comparison),
                SupplySheets.loans(comparison),
                SupplySheets.cost(comparison)));
        if (!comparison.uncertain().isEmpty()) {
            sheets.add(FigureSheets.uncertain(comparison));
        }
        return sheets;
    }

    private static void write(Worksheet worksheet, Sheet sheet) {
        int[] widths = new int[sheet.header().size()];
        for (int column = 0; column < sheet.header().size(); column++) {
            String name = PlainText.of(sheet.header().get(column));
            worksheet.value(0, column, name);
            widths[column] = name.length();
        }
        worksheet
                .range(0, 0, 0, sheet.header().size() - 1)
                .style()
                .bold()
                .wrapText(true)
                .verticalAlignment("top")
                .fillColor(HEADER_FILL)
                .set();
        for (int row = 0; row < sheet.rows().size(); row++) {
            List<SheetCell> cells = sheet.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                int length = write(worksheet, row + 1, column, cells.get(column));
                widths[column] = Math.max(widths[column], length);
            }
        }
        for (int column = 0; column < widths.length; column++) {
            worksheet.width(column, Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, widths[column] + 2)));
        }
        worksheet.freezePane(sheet.fixedColumns(), 1);
    }

    /** Writes a cell and tells how many characters it takes. */
    private static int write(Worksheet worksheet, int row, int column, SheetCell cell) {
        return switch (cell) {
            case SheetCell.Text text -> {
                worksheet.value(row, column, text.text());
                yield text.text().length();
            }
            case SheetCell.Figure figure -> {
                worksheet.value(row, column, figure.value());
                worksheet.style(row, column).format(figure.format()).set();
                yield figure.value().toPlainString().length();
            }
            case SheetCell.Day day -> {
                worksheet.value(row, column, day.date());
                worksheet.style(row, column).format(DAY_FORMAT).set();
                yield DAY_FORMAT.length();
            }
            case SheetCell.Blank blank -> 0;
        };
    }

    private static void writeNotes(Worksheet worksheet, Comparison comparison, ExportNotes notes) {
        List<String> told = new ArrayList<>();
        told.add(notes.children());
        comparison.columns().forEach(column -> told.addAll(column.sentences()));
        told.addAll(comparison.notes());
        told.addAll(notes.settings());
        worksheet.value(0, 0, "Made (UK time)");
        worksheet.value(0, 1, ZonedDateTime.ofInstant(notes.madeAt(), LONDON).toLocalDateTime());
        worksheet.style(0, 1).format(MOMENT_FORMAT).horizontalAlignment("left").set();
        for (int row = 0; row < told.size(); row++) {
            worksheet.value(row + 1, 1, PlainText.of(told.get(row)));
            worksheet.style(row + 1, 1).wrapText(true).set();
        }
        worksheet.range(0, 0, 0, 0).style().bold().set();
        worksheet.width(0, "Made (UK time)".length() + 2);
        worksheet.width(1, NOTES_WIDTH);
        worksheet.freezePane(0, 1);
    }
}
