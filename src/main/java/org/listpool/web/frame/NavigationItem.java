package org.listpool.web.frame;

/**
 * A link of the header.
 *
 * @param href path of the page
 * @param current whether the page being shown lies below it
 */
public record NavigationItem(String text, String href, boolean current) {}
