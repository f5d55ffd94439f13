package org.listpool.model;

/**
 * Why a child has no place.
 *
 * @param code a rule's code, or OUTBID
 * @param text one plain English sentence
 */
public record Reason(String code, String text) {}
