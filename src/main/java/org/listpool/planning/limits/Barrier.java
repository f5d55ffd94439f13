package org.listpool.planning.limits;

/**
 * A rule that would be broken if children without a place were added to a list, each by itself.
 *
 * @param code the rule's
 * @param children for whom it would be broken
 * @param alone of them, those for whom no other rule would
 * @param mostNeedAlone need points of the neediest of these; 0: none
 */
public record Barrier(String code, int children, int alone, long mostNeedAlone) {}
