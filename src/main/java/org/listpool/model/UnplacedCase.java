package org.listpool.model;

import java.util.List;

/**
 * A child without a place, and why.
 *
 * @param reasons most telling first
 * @param wayOut the smallest changes that would place the child; empty where none was sought or found
 */
public record UnplacedCase(String caseId, List<Reason> reasons, List<WayOut> wayOut) {

    /** Copies the lists, reading an absent one as empty. */
    public UnplacedCase {
        reasons = Lists.copy(reasons);
        wayOut = Lists.copy(wayOut);
    }
}
