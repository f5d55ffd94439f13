package org.listpool.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Tokens for the trusts' systems and other callers. */
@Path("/api/v1/access/tokens")
@RolesAllowed(Role.ADMINISTRATOR)
public class TokenResource {

    private final AccessTokens tokens;
    private final Caller caller;

    @Inject
    TokenResource(AccessTokens tokens, Caller caller) {
        this.tokens = tokens;
        this.caller = caller;
    }

    /** A token's grant, as asked for. */
    public record TokenRequest(
            String name, String role, @Nullable String provider) {}

    /** A new token with its secret, which is shown this once. */
    public record NewTokenView(
            UUID id, String name, String role, @Nullable String provider, String token) {}

    /** A token without its secret. */
    public record TokenView(
            UUID id,
            String name,
            String role,
            @Nullable String provider,
            Instant createdAt,
            String createdBy,
            @Nullable Instant revokedAt) {}

    /** Makes a token and shows it once. */
    @POST
    @ResponseStatus(201)
    public NewTokenView create(TokenRequest request) {
        String secret = tokens.newSecret();
        AccessToken token =
                tokens.add(Requests.grant(request.name, request.role, request.provider), secret, caller.name());
        return new NewTokenView(token.id, token.name, token.role, token.provider, secret);
    }

    /** All tokens by name. */
    @GET
    @Transactional
    public List<TokenView> list() {
        return tokens.listByName().stream()
                .map(t -> new TokenView(t.id, t.name, t.role, t.provider, t.createdAt, t.createdBy, t.revokedAt))
                .toList();
    }

    /** Ends a token at once. */
    @DELETE
    @Path("/{id}")
    public void revoke(@PathParam("id") UUID id) {
        tokens.revoke(id, caller.name());
    }
}
