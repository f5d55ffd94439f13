package org.listpool.model;

/**
 * How many people of one role a session needs.
 */
public record Post(String role, int count) {}
