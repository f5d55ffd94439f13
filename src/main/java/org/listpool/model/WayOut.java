package org.listpool.model;

/**
 * A change that would place the child.
 */
public record WayOut(String change, String text) {}
