package org.listpool.access.login;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.UsernamePasswordAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.listpool.access.AccessEvent;
import org.listpool.access.Account;
import org.listpool.access.Accounts;
import org.listpool.access.Passwords;

/** Knows a person by name and password, and slows guessing down. */
@ApplicationScoped
class PasswordIdentities implements IdentityProvider<UsernamePasswordAuthenticationRequest> {

    private final Accounts accounts;
    private final SignInAttempts attempts;
    private final Event<AccessEvent> events;

    @Inject
    PasswordIdentities(Accounts accounts, SignInAttempts attempts, Event<AccessEvent> events) {
        this.accounts = accounts;
        this.attempts = attempts;
        this.events = events;
    }

    @Override
    public Class<UsernamePasswordAuthenticationRequest> getRequestType() {
        return UsernamePasswordAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            UsernamePasswordAuthenticationRequest request, AuthenticationRequestContext context) {
        String address = address(HttpSecurityUtils.getRoutingContextAttribute(request));
        return context.runBlocking(() ->
                identify(request.getUsername(), new String(request.getPassword().getPassword()), address));
    }

    private SecurityIdentity identify(String name, String password, String address) {
        if (!attempts.begin(name, address)) {
            throw new AuthenticationFailedException();
        }
        Account account = accounts.findByName(name);
        if (account == null || account.disabled()) {
            Passwords.matchNobody(password);
            throw new AuthenticationFailedException();
        }
        String known = account.grant().name();
        if (!Passwords.matches(password, account.passwordHash())) {
            events.fire(new AccessEvent(known, "SIGN_IN_REFUSED", known, null));
            throw new AuthenticationFailedException();
        }
        attempts.succeeded(name, address);
        events.fire(new AccessEvent(known, "SIGN_IN", known, null));
        return Identities.of(account.grant());
    }

    private static String address(@Nullable RoutingContext context) {
        return context == null || context.request().remoteAddress() == null
                ? "unknown"
                : context.request().remoteAddress().hostAddress();
    }
}
