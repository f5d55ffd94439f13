package org.listpool.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Age as the rules count it. */
public final class Ages {

    private Ages() {}

    /** Completed months on {@code date}. */
    public static int months(LocalDate dateOfBirth, LocalDate date) {
        return (int) ChronoUnit.MONTHS.between(dateOfBirth, date);
    }
}
