package org.listpool.waitlist;

import java.util.Map;
import org.listpool.model.Collaborative;

/** Minutes that a trust's own past cases tell of a procedure; who keeps them stands further out. */
public interface LoggedMinutes {

    /** A trust's procedure. */
    record Of(String provider, String procedure) {}

    /**
     * What its past cases tell.
     *
     * @param expectedMinutes patient in theatre to patient out, at least 1
     * @param sdMinutes standard deviation of that
     */
    record Minutes(int expectedMinutes, int sdMinutes) {}

    /** What is known now, for procedures of the catalogue of which a trust has sent a past case. */
    Map<Of, Minutes> current(Collaborative collaborative);
}
