package org.listpool.web.sweeps;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a chart of scenarios shows the change of. */
public enum Measure {
    NEED("need points", "Need points"),
    CHILDREN("children placed", "Children placed"),
    LONG("children over 52 weeks placed", "Children over 52 weeks");

    private final String unit;
    private final String text;

    Measure(String unit, String text) {
        this.unit = unit;
        this.text = text;
    }

    /** The one that was asked for; need points where none was. */
    static Measure of(@Nullable String asked) {
        return Arrays.stream(values())
                .filter(each -> each.code().equals(asked))
                .findFirst()
                .orElse(NEED);
    }

    /** Its name in addresses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What is counted, in words. */
    public String unit() {
        return unit;
    }

    /** On the link that switches to it. */
    public String text() {
        return text;
    }
}
