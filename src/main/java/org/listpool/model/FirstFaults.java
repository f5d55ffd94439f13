package org.listpool.model;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;

/**
 * The faults of one document in the order found, up to {@value #MOST}; after those one says that there are more. Long
 * texts are cut, so that a document full of faults is not answered by one many times its size.
 */
public final class FirstFaults extends AbstractList<Fault> {

    /** Faults told at most. */
    public static final int MOST = 1000;

    private static final int LONGEST = 400;
    private static final Fault MORE =
            new Fault("", "There are more faults than these " + MOST + ". Repair them and send the document again.");

    private final List<Fault> faults = new ArrayList<>();

    @Override
    public boolean add(Fault fault) {
        if (faults.size() < MOST) {
            faults.add(new Fault(cut(fault.pointer()), cut(fault.message())));
        } else if (faults.size() == MOST) {
            faults.add(MORE);
        }
        return true;
    }

    /** Whether no further fault is told. */
    public boolean isFull() {
        return faults.size() > MOST;
    }

    @Override
    public Fault get(int index) {
        return faults.get(index);
    }

    @Override
    public int size() {
        return faults.size();
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
