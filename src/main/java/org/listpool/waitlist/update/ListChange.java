package org.listpool.waitlist.update;

import java.util.ArrayList;
import java.util.List;
import org.listpool.waitlist.ListedPathway;

/** What a file did to the list: case ids by what happened to them. */
public final class ListChange {

    private final List<String> added = new ArrayList<>();
    private final List<String> updated = new ArrayList<>();
    private final List<String> left = new ArrayList<>();
    private final List<ListedPathway> elsewhere = new ArrayList<>();
    private int unchanged;

    /** On the list for the first time. */
    public List<String> added() {
        return added;
    }

    /** Changed, or back on the list. */
    public List<String> updated() {
        return updated;
    }

    /** On the list no longer. */
    public List<String> left() {
        return left;
    }

    /** Not taken, because another trust's list has the pathway now. */
    public List<ListedPathway> elsewhere() {
        return elsewhere;
    }

    /** How many were there just so. */
    public int unchanged() {
        return unchanged;
    }

    void countUnchanged() {
        unchanged++;
    }
}
