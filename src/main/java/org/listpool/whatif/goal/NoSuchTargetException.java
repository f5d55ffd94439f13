package org.listpool.whatif.goal;

/** A target that cannot be counted; the message says which part of it and the remedy. */
public final class NoSuchTargetException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** Says what cannot be and what can. */
    public NoSuchTargetException(String message) {
        super(message);
    }
}
