package org.listpool.access;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** Who is asking. */
@RequestScoped
public class Caller {

    /** Name of the identity's attribute that holds the trust of a clerk or a trust's system. */
    public static final String PROVIDER = "provider";

    private final SecurityIdentity identity;

    @Inject
    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The account's or token's name, as the audit trail writes it; {@code anonymous} when nobody signed in. */
    public String name() {
        return identity.isAnonymous() ? "anonymous" : identity.getPrincipal().getName();
    }

    /** Whether the caller has a role of {@link Role}. */
    public boolean has(String role) {
        return identity.hasRole(role);
    }

    /** The caller's trust, to whose children it is confined; null for those who see the whole pool. */
    public @Nullable String findProvider() {
        return identity.getAttribute(PROVIDER);
    }

    /** Refuses a caller who is confined to another trust than {@code provider}. */
    public void requireProvider(String provider) {
        String own = findProvider();
        if (own != null && !own.equals(provider)) {
            throw new ForbiddenException("This account belongs to another trust.");
        }
        if (own == null && (has(Role.TRUST_CLERK) || has(Role.TRUST_SYSTEM))) {
            throw new ForbiddenException("This account belongs to no trust. Ask the administrator to give it one.");
        }
    }
}
