package org.listpool.scenario.rest;

import org.listpool.house.ProblemException;

/** Which pages may be asked for. */
final class Pages {

    private static final int LARGEST = 200;

    private Pages() {}

    /** Refuses a page that cannot be. */
    static void require(int page, int size) {
        if (page < 0 || size < 1 || size > LARGEST) {
            throw new ProblemException(
                    400, "No such page", "Give page 0 or more and size 1 to " + LARGEST + ", or leave them out.");
        }
    }
}
