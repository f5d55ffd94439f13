package org.listpool.cli;

/** A file that a command cannot use; the message says which, why and what to do. */
final class UnusableFile extends RuntimeException {

    UnusableFile(String message) {
        super(message);
    }
}
