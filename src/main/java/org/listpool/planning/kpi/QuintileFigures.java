package org.listpool.planning.kpi;

/**
 * A fifth of neighbourhoods by deprivation: its part of the pool against its part of the places.
 *
 * @param listed children of the pool who live there
 * @param placed of them, children with a place
 */
public record QuintileFigures(int listed, int placed) {}
