package org.listpool.web.ahead;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.listpool.ahead.LookAheadRequest;
import org.listpool.lookahead.rate.HomeActivity;

/**
 * The form as typed, field by field, and the wish it makes. An empty field takes its default. Fields of rates are called
 * {@code home/TRUST/SPECIALTY} and {@code arrivals/TRUST/SPECIALTY/PROCEDURE}, those of places {@code places/SPECIALTY}.
 */
final class TypedForm {

    private static final double PERCENT = 100;

    private final Map<String, String> typed = new HashMap<>();
    private final List<FieldFault> faults = new ArrayList<>();

    /** A field that cannot be read. */
    record FieldFault(String field, String message) {}

    TypedForm(MultivaluedMap<String, String> form) {
        form.forEach((field, values) -> {
            if (!values.isEmpty() && !values.getFirst().isBlank()) {
                typed.put(field, values.getFirst().strip());
            }
        });
    }

    Map<String, String> typed() {
        return Map.copyOf(typed);
    }

    List<FieldFault> faults() {
        return faults;
    }

    /** The wish; fields that cannot be read are among the faults. */
    LookAheadRequest request() {
        return new LookAheadRequest(
                read("plan", UUID::fromString, "Choose a plan of the list, or the pool."),
                null,
                day("until"),
                whole("replications"),
                read("seed", Long::valueOf, "Give a whole number."),
                number("scale"),
                null,
                arrivals(),
                read("activity", HomeActivity::valueOf, "Choose one of the list."),
                home(),
                share("removal"),
                new LookAheadRequest.Losses(share("declined"), share("cancelled"), share("notBrought")),
                weekends());
    }

    private LookAheadRequest.@Nullable Weekends weekends() {
        Integer number = whole("number");
        if (number == null || number == 0) {
            return null;
        }
        Map<String, Double> places = new LinkedHashMap<>();
        for (String field : fields("places/")) {
            Double each = number(field);
            if (each != null) {
                places.put(field.substring("places/".length()), each);
            }
        }
        return new LookAheadRequest.Weekends(day("first"), whole("every"), number, places.isEmpty() ? null : places);
    }

    private List<LookAheadRequest.Home> home() {
        List<LookAheadRequest.Home> home = new ArrayList<>();
        for (String field : fields("home/")) {
            String[] names = field.split("/", 3);
            if (names.length == 3) {
                home.add(new LookAheadRequest.Home(names[1], names[2], number(field)));
            }
        }
        return home;
    }

    private List<LookAheadRequest.Arrivals> arrivals() {
        List<LookAheadRequest.Arrivals> arrivals = new ArrayList<>();
        for (String field : fields("arrivals/")) {
            String[] names = field.split("/", 4);
            if (names.length == 4) {
                arrivals.add(new LookAheadRequest.Arrivals(names[1], names[2], names[3], number(field)));
            }
        }
        return arrivals;
    }

    private List<String> fields(String start) {
        return typed.keySet().stream()
                .filter(field -> field.startsWith(start))
                .sorted()
                .toList();
    }

    private @Nullable LocalDate day(String field) {
        return read(field, LocalDate::parse, "Give a date.");
    }

    private @Nullable Integer whole(String field) {
        return read(field, Integer::valueOf, "Give a whole number.");
    }

    private @Nullable Double number(String field) {
        return read(field, Double::valueOf, "Give a number, such as 2.5.");
    }

    private @Nullable Double share(String field) {
        return read(field, text -> Double.parseDouble(text) / PERCENT, "Give a percentage, such as 10.");
    }

    private <T> @Nullable T read(String field, Function<String, T> reader, String otherwise) {
        String text = typed.get(field);
        if (text == null) {
            return null;
        }
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException | DateTimeParseException e) {
            faults.add(new FieldFault(field, otherwise));
            return null;
        }
    }
}
