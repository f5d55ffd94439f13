package org.listpool.intake;

/** Why a sound row is none of the pool's business. */
public enum ExclusionReason {
    /** Not a list of patients to be admitted. */
    NOT_INPATIENT,
    /** 18 or over at the census. */
    ADULT,
    /** Listed under a treatment function that no specialty of the collaborative has. */
    OTHER_SPECIALTY,
    /** The trust has given a date already. */
    HAS_TCI
}
