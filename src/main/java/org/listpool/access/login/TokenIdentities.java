package org.listpool.access.login;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.listpool.access.AccessTokens;
import org.listpool.access.Grant;

/** Knows a system by its token. */
@ApplicationScoped
class TokenIdentities implements IdentityProvider<TokenAuthenticationRequest> {

    private final AccessTokens tokens;
    private final DemoAccess demo;

    @Inject
    TokenIdentities(AccessTokens tokens, DemoAccess demo) {
        this.tokens = tokens;
        this.demo = demo;
    }

    @Override
    public Class<TokenAuthenticationRequest> getRequestType() {
        return TokenAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            TokenAuthenticationRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> identify(request.getToken().getToken()));
    }

    private SecurityIdentity identify(String secret) {
        Grant grant = tokens.findGrant(secret);
        if (grant == null) {
            grant = demo.findTrustSystem(secret);
        }
        if (grant == null) {
            throw new AuthenticationFailedException();
        }
        return Identities.of(grant);
    }
}
