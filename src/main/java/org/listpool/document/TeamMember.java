package org.listpool.document;

import org.jspecify.annotations.Nullable;

/**
 * A person in a post of a session.
 *
 * @param role in words, such as {@code Anaesthetic assistant}
 * @param lentBy trust code of the lender; null: the host's own
 */
public record TeamMember(
        String role, String staffId, @Nullable String lentBy) {}
