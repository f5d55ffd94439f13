package org.listpool.whatif.goal;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Which side of its number a target lies on; the names are the stable codes of the interface. */
public enum Aim {
    AT_LEAST(">="),
    AT_MOST("<=");

    /** Sums of fractions may come out a hair off. */
    private static final double HAIR = 1e-9;

    private final String sign;

    Aim(String sign) {
        this.sign = sign;
    }

    /** The aim of {@code code}; null when there is none. */
    public static @Nullable Aim find(String code) {
        return Arrays.stream(values())
                .filter(aim -> aim.name().equals(code))
                .findFirst()
                .orElse(null);
    }

    /** As people write it on a command line. */
    public String sign() {
        return sign;
    }

    /** Whether {@code figure} reaches {@code number}. */
    boolean reaches(double figure, double number) {
        return this == AT_LEAST ? figure >= number - HAIR : figure <= number + HAIR;
    }

    /** The figure, turned so that more is better. */
    public double worth(double figure) {
        return this == AT_LEAST ? figure : -figure;
    }
}
