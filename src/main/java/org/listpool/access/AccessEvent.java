package org.listpool.access;

import org.jspecify.annotations.Nullable;

/**
 * Something about who may do what, fired for the audit trail in the same transaction.
 *
 * @param actor account or token that did it
 * @param action a code such as CREATE_TOKEN
 * @param subject the account or token concerned
 * @param detail role and trust, or null
 */
public record AccessEvent(
        String actor,
        String action,
        String subject,
        @Nullable String detail) {}
