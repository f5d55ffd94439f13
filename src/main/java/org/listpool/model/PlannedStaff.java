package org.listpool.model;

import org.jspecify.annotations.Nullable;

/**
 * A person in a post of a session.
 *
 * @param lentBy their provider, where it is not the host's; null: the host's own
 */
public record PlannedStaff(
        String role, String staffId, @Nullable String lentBy) {}
