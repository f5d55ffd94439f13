package org.listpool.web.levers;

import org.jspecify.annotations.Nullable;
import org.listpool.change.lever.Lever;

/**
 * A lever as a field of the form.
 *
 * @param current where it stands without the new scenario
 * @param typed what stands in the field
 * @param fault why {@code typed} cannot be; null: nothing is wrong with it
 */
public record LeverField(
        Lever lever, int current, String typed, @Nullable String fault) {

    /** A field that nobody has touched. */
    static LeverField untouched(Lever lever, int current) {
        return new LeverField(lever, current, LeverValue.write(lever, current), null);
    }

    /** The field with what was typed. */
    LeverField withTyped(String text) {
        return new LeverField(lever, current, text.strip(), fault);
    }

    /** The field with what is wrong. */
    LeverField withFault(String message) {
        return new LeverField(lever, current, typed, message);
    }

    /** Its name in the form. */
    public String key() {
        return LeverKey.write(lever);
    }

    /** Its place on the page. */
    public String id() {
        return "lever-" + key().replaceAll("[^A-Za-z0-9]+", "-");
    }

    /** What it counts. */
    public String label() {
        return LeverNames.of(lever);
    }

    /** Behind the field; may be empty. */
    public String unit() {
        return LeverValue.unit(lever);
    }

    /** Where it stands, as it is typed. */
    public String now() {
        return LeverValue.write(lever, current);
    }

    /** Whether it was moved from where it stands, or emptied. */
    public boolean moved() {
        return !typed.equals(now());
    }
}
