package org.listpool.web.levers;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A form as it was typed, whatever is wrong with it.
 *
 * @param from the scenario that is forked; null: the baseline is changed
 * @param levers what stands in each lever's field, by its key
 * @param kept places of the parent's changes that stay, from 0; null: all
 * @param others further changes as JSON
 */
record Typed(
        @Nullable UUID from,
        String name,
        String note,
        String seconds,
        MultivaluedMap<String, String> levers,
        @Nullable Set<Integer> kept,
        String others) {

    private static final String OFFERED = "offered";

    /** What a browser sent. */
    static Typed of(MultivaluedMap<String, String> form) {
        return new Typed(
                id(first(form, "from")),
                first(form, "name"),
                first(form, "note"),
                first(form, "seconds"),
                form,
                form.containsKey(OFFERED) ? places(form) : null,
                first(form, "others"));
    }

    /** What stands in a lever's field; null: the form did not show it. */
    @Nullable
    String lever(String key) {
        return levers.getFirst(key);
    }

    /** Whether the parent's change at a place, from 0, stays. */
    boolean keeps(int place) {
        return kept == null || kept.contains(place);
    }

    private static String first(MultivaluedMap<String, String> form, String name) {
        String value = form.getFirst(name);
        return value == null ? "" : value.strip();
    }

    private static @Nullable UUID id(String text) {
        try {
            return text.isEmpty() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static Set<Integer> places(MultivaluedMap<String, String> form) {
        Set<Integer> kept = new TreeSet<>();
        for (String place : form.getOrDefault("keep", List.of())) {
            if (place.matches("\\d{1,4}")) {
                kept.add(Integer.valueOf(place));
            }
        }
        return kept;
    }
}
