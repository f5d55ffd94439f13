package org.listpool.planning.why;

import org.jspecify.annotations.Nullable;

/**
 * Another child of the pool, as far as the explained one meets it.
 *
 * @param caseId null: not for this reader
 * @param minutes expected in theatre
 */
public record OtherChild(@Nullable String caseId, String provider, long needPoints, int minutes) {

    /** The same child to a reader who sees only the children of {@code own}. */
    OtherChild asSeenBy(String own) {
        return provider.equals(own) ? this : new OtherChild(null, "", needPoints, minutes);
    }
}
