package org.listpool.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.listpool.intake.csv.Values;
import org.listpool.model.DateInterval;
import org.listpool.model.Flag;
import org.listpool.resources.Catalogue;
import org.listpool.waitlist.PoolingDetails;

/** Reads the details in a row of a pooling supplement; what cannot be read becomes the row's fault. */
final class SupplementRows {

    private static final Pattern DISTRICT = Pattern.compile("[A-Z]{1,2}\\d[A-Z\\d]?");
    private static final Pattern POSTCODE = Pattern.compile("([A-Z]{1,2}\\d[A-Z\\d]?) *\\d[A-Z]{2}");
    private static final Pattern SEPARATORS = Pattern.compile("[;,|]");
    private static final Set<String> NO_LANGUAGE = Set.of("N", "NO", "NONE", "0");

    private static final double LEAST_WEIGHT_KG = 0.3;
    private static final double MOST_WEIGHT_KG = 250;
    private static final int DAY_MINUTES = 24 * 60;
    private static final int YEAR_DAYS = 366;

    private final Catalogue catalogue;

    SupplementRows(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The details of a row; worth something only when {@code cells} has no fault afterwards. */
    PoolingDetails read(RowCells cells) {
        return new PoolingDetails(
                findDistrict(cells),
                cells.findNumber(SupplementColumns.WEIGHT, LEAST_WEIGHT_KG, MOST_WEIGHT_KG),
                cells.findDate(SupplementColumns.WEIGHT_DATE),
                cells.findWhole(SupplementColumns.MINUTES, 1, DAY_MINUTES),
                cells.findWhole(SupplementColumns.SD, 0, DAY_MINUTES),
                cells.findWhole(SupplementColumns.TRAVEL, 0, DAY_MINUTES),
                cells.findWhole(SupplementColumns.NOTICE, 0, YEAR_DAYS),
                cells.findFlag(SupplementColumns.CONSENT),
                unavailable(cells),
                cells.find(SupplementColumns.SIBLINGS),
                flags(cells),
                findLanguage(cells),
                equipment(cells),
                cells.findDate(SupplementColumns.PREOP),
                cells.findDate(SupplementColumns.AUDIOGRAM),
                cells.findDate(SupplementColumns.CONSENT_EXPIRES),
                cells.findDate(SupplementColumns.IMAGING),
                cells.findFlag(SupplementColumns.OVERRIDE),
                cells.findWhole(SupplementColumns.DECILE, 1, 10));
    }

    // A whole postcode is more than pooling needs: only its outward part is kept.
    private static @Nullable String findDistrict(RowCells cells) {
        String cell = cells.find(SupplementColumns.DISTRICT);
        if (cell == null) {
            return null;
        }
        String code = cell.toUpperCase(Locale.ROOT);
        if (DISTRICT.matcher(code).matches()) {
            return code;
        }
        var whole = POSTCODE.matcher(code);
        if (whole.matches()) {
            return whole.group(1);
        }
        cells.reject(
                SupplementColumns.DISTRICT,
                RejectionCode.VALUE,
                "This is no postcode district such as BA2. Write the part of the postcode before the space.");
        return null;
    }

    private static List<DateInterval> unavailable(RowCells cells) {
        String cell = cells.find(SupplementColumns.UNAVAILABLE);
        List<DateInterval> intervals = new ArrayList<>();
        if (cell == null) {
            return intervals;
        }
        for (String part : SEPARATORS.split(cell, -1)) {
            if (part.isBlank()) {
                continue;
            }
            DateInterval days = findDays(part.strip());
            if (days == null) {
                cells.reject(
                        SupplementColumns.UNAVAILABLE,
                        RejectionCode.DATE,
                        "These are no days. Write first/last, such as 2027-02-05/2027-02-26, with a semicolon before the next.");
                return intervals;
            }
            intervals.add(days);
        }
        return intervals;
    }

    // A day may be written with strokes itself, so the stroke between two days is the one with a day on either side.
    private static @Nullable DateInterval findDays(String part) {
        LocalDate single = Values.findDate(part);
        if (single != null) {
            return new DateInterval(single, single);
        }
        for (int stroke = part.indexOf('/'); stroke >= 0; stroke = part.indexOf('/', stroke + 1)) {
            LocalDate start = Values.findDate(part.substring(0, stroke).strip());
            LocalDate end = Values.findDate(part.substring(stroke + 1).strip());
            if (start != null && end != null) {
                return end.isBefore(start) ? null : new DateInterval(start, end);
            }
        }
        return null;
    }

    private static List<Flag> flags(RowCells cells) {
        List<Flag> flags = new ArrayList<>();
        SupplementColumns.FLAGS.forEach((column, flag) -> {
            if (Boolean.TRUE.equals(cells.findFlag(column))) {
                flags.add(flag);
            }
        });
        if (findLanguage(cells) != null) {
            flags.add(Flag.INTERPRETER);
        }
        return flags;
    }

    private static @Nullable String findLanguage(RowCells cells) {
        String cell = cells.find(SupplementColumns.INTERPRETER);
        return cell == null || NO_LANGUAGE.contains(cell.toUpperCase(Locale.ROOT)) ? null : cell;
    }

    private List<String> equipment(RowCells cells) {
        String cell = cells.find(SupplementColumns.EQUIPMENT);
        List<String> types = new ArrayList<>();
        if (cell == null) {
            return types;
        }
        for (String part : SEPARATORS.split(cell, -1)) {
            String type = part.strip();
            if (type.isEmpty()) {
                continue;
            }
            if (!catalogue.hasEquipment(type)) {
                cells.reject(
                        SupplementColumns.EQUIPMENT,
                        RejectionCode.VALUE,
                        "No trust of the collaborative has this type of equipment. Correct it, or have it added to the collaborative.");
                return types;
            }
            if (!types.contains(type)) {
                types.add(type);
            }
        }
        return types;
    }
}
