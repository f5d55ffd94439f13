package org.listpool.web.levers;

import org.jspecify.annotations.Nullable;

/**
 * A lever as a field of the form.
 *
 * @param key its name in the form, unique
 * @param label what it counts
 * @param unit behind the field; may be empty
 * @param current where it stands without the new scenario
 * @param typed what stands in the field
 * @param fault why {@code typed} cannot be; null: nothing is wrong with it
 */
public record LeverField(String key, String label, String unit, int current, String typed, @Nullable String fault) {

    /** A field that nobody has touched. */
    static LeverField untouched(String key, String label, String unit, int current) {
        return new LeverField(key, label, unit, current, Integer.toString(current), null);
    }

    /** The field with what was typed. */
    LeverField withTyped(String text) {
        return new LeverField(key, label, unit, current, text, fault);
    }

    /** The field with what is wrong. */
    LeverField withFault(String message) {
        return new LeverField(key, label, unit, current, typed, message);
    }

    /** Its place on the page. */
    public String id() {
        return "lever-" + key.replaceAll("[^A-Za-z0-9]+", "-");
    }

    /** Whether it was moved from where it stands, or emptied. */
    public boolean moved() {
        return !typed.strip().equals(Integer.toString(current));
    }
}
