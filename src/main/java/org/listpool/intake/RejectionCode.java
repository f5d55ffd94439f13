package org.listpool.intake;

/** Why a row could not be taken. */
public enum RejectionCode {
    NHS_NUMBER,
    CLOCK_MISSING,
    CLOCK_FUTURE,
    PROVIDER,
    PROCEDURE,
    DUPLICATE,
    DATE,
    REQUIRED,
    /** A number, a yes or no, or a code that cannot be read. */
    VALUE,
    /** The file ends inside the row. */
    CUT_OFF
}
