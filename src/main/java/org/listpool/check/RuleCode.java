package org.listpool.check;

/** The contract's rule codes, in the order of its table. */
enum RuleCode {
    NOTICE,
    TRAVEL,
    CONSENT,
    UNAVAILABLE,
    SPECIALTY,
    AGE_WEIGHT,
    SURGEON,
    EVIDENCE,
    TIME,
    OVERRUN,
    DISCHARGE,
    WARD,
    NURSES,
    POSTS,
    STAFF_LOAN,
    EQUIPMENT,
    SIBLINGS,
    ONCE,
    PINNED,
    UNKNOWN,
    FIGURES
}
