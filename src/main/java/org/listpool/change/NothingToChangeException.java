package org.listpool.change;

/** A change names something that the problem lacks, or asks for what cannot be. */
public final class NothingToChangeException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** Says what was looked for and is not there. */
    public NothingToChangeException(String message) {
        super(message);
    }
}
