package org.listpool.whatif.goal;

/**
 * What keeps some of the children who are left from their place.
 *
 * @param code a rule that shuts them out, OUTBID (others with more need lie there), or LATER (they have a place, but after
 *     the target's day)
 * @param children how many are kept off by it first of all; a child counts under one code
 */
public record Obstacle(String code, int children) {

    /** The code of a child whose place comes after the target's day. */
    public static final String LATER = "LATER";

    /** The code of a child whom no rule shuts out. */
    public static final String OUTBID = "OUTBID";
}
