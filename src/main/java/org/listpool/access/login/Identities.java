package org.listpool.access.login;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import org.listpool.access.Caller;
import org.listpool.access.Grant;

/** The identity that a grant gives. */
final class Identities {

    private Identities() {}

    static SecurityIdentity of(Grant grant) {
        QuarkusSecurityIdentity.Builder identity = QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(grant.name()))
                .addRole(grant.role());
        if (grant.provider() != null) {
            identity.addAttribute(Caller.PROVIDER, grant.provider());
        }
        return identity.build();
    }
}
