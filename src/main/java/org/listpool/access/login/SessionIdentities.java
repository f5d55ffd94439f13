package org.listpool.access.login;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TrustedAuthenticationRequest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.listpool.access.Account;
import org.listpool.access.Accounts;

/** Knows a person again by the name in the session cookie, which only this service can have encrypted. */
@ApplicationScoped
class SessionIdentities implements IdentityProvider<TrustedAuthenticationRequest> {

    private final Accounts accounts;

    @Inject
    SessionIdentities(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Class<TrustedAuthenticationRequest> getRequestType() {
        return TrustedAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            TrustedAuthenticationRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> identify(request.getPrincipal()));
    }

    private SecurityIdentity identify(String name) {
        Account account = accounts.findByName(name);
        if (account == null || account.disabled()) {
            throw new AuthenticationFailedException();
        }
        return Identities.of(account.grant());
    }
}
