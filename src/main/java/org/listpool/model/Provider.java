package org.listpool.model;

/**
 * A trust.
 *
 * @param ods its organisation code
 */
public record Provider(String ods, String name) {}
