package org.listpool.web.start;

import org.jspecify.annotations.Nullable;

/**
 * A thing to do, in the order of the work.
 *
 * @param href page on which to do it; null: another role does it
 * @param done whether it needs no doing now
 * @param note how things stand
 */
public record NextStep(String text, @Nullable String href, boolean done, String note) {}
