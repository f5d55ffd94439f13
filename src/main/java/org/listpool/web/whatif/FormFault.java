package org.listpool.web.whatif;

/**
 * What is wrong at a field.
 *
 * @param field its place on the page
 * @param message what is wrong and how to repair it
 */
public record FormFault(String field, String message) {}
