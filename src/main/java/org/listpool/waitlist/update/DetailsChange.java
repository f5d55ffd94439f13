package org.listpool.waitlist.update;

import java.util.ArrayList;
import java.util.List;

/** What a supplement did: case ids by what happened to their details. */
public final class DetailsChange {

    private final List<String> added = new ArrayList<>();
    private final List<String> updated = new ArrayList<>();
    private final List<ToldDetails> elsewhere = new ArrayList<>();
    private int unchanged;
    private int notYetListed;

    /** Told for the first time. */
    public List<String> added() {
        return added;
    }

    /** Told otherwise than before. */
    public List<String> updated() {
        return updated;
    }

    /** Not taken, because another trust answers for the pathway. */
    public List<ToldDetails> elsewhere() {
        return elsewhere;
    }

    /** How many were known just so. */
    public int unchanged() {
        return unchanged;
    }

    /** How many are kept for pathways that no extract has listed yet. */
    public int notYetListed() {
        return notYetListed;
    }

    void countUnchanged() {
        unchanged++;
    }

    void countNotYetListed() {
        notYetListed++;
    }
}
