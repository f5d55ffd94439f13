package org.listpool.access;

import org.jspecify.annotations.Nullable;

/** Reads what an administrator sent, where a member may be missing. */
final class Requests {

    private Requests() {}

    static Grant grant(@Nullable String name, @Nullable String role, @Nullable String provider) {
        return new Grant(text("name", name), text("role", role), provider);
    }

    static String text(String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw Grant.refused(field, "The member " + field + " is missing.");
        }
        return value;
    }
}
