package org.listpool.access;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.listpool.house.ProblemException;

/**
 * The tokens of systems, kept as SHA-256.
 *
 * <p>A token is 256 random bits, so there is no dictionary to try and a slow hash such as bcrypt would only slow every
 * call down; a plain hash also lets one indexed look-up find the token.
 */
@ApplicationScoped
public class AccessTokens implements PanacheRepositoryBase<AccessToken, UUID> {

    private static final int SECRET_BYTES = 32;

    private final Event<AccessEvent> events;
    private final Clock clock;
    private final boolean demo;
    private final SecureRandom random = new SecureRandom();

    @Inject
    AccessTokens(Event<AccessEvent> events, Clock clock, @ConfigProperty(name = "listpool.demo") boolean demo) {
        this.events = events;
        this.clock = clock;
        this.demo = demo;
    }

    /** All tokens by name, revoked ones included. */
    public List<AccessToken> listByName() {
        return list("order by lower(name)");
    }

    /** The grant of the token with this secret; null when there is none or it was revoked. */
    @Transactional
    public @Nullable Grant findGrant(String secret) {
        AccessToken token =
                find("secretHash = ?1 and revokedAt is null", hash(secret)).firstResult();
        return token == null ? null : token.grant();
    }

    /** How many tokens were made in demo mode ({@code true}) or outside it. */
    @Transactional
    public long countMadeInDemo(boolean inDemo) {
        return count("demo", inDemo);
    }

    /** A secret that nobody can guess. */
    public String newSecret() {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return "lp_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Makes a token; only its hash is kept. */
    @Transactional
    public AccessToken add(Grant grant, String secret, String by) {
        grant.require();
        if (count("lower(name)", grant.name().toLowerCase(Locale.ROOT)) > 0) {
            throw new ProblemException(
                    409,
                    "Name taken",
                    "Another token has or had this name. Choose another, such as one with the year.");
        }
        AccessToken token = new AccessToken(grant, hash(secret), demo, clock.instant(), by);
        persist(token);
        fire(by, "CREATE_TOKEN", token, grant.role() + (grant.provider() == null ? "" : " " + grant.provider()));
        return token;
    }

    /** Ends a token; ending it twice changes nothing. */
    @Transactional
    public void revoke(UUID id, String by) {
        AccessToken token = findById(id);
        if (token == null) {
            throw new ProblemException(404, "No such token", "See GET /api/v1/access/tokens for those there are.");
        }
        if (token.revokedAt == null) {
            token.revokedAt = clock.instant();
            fire(by, "REVOKE_TOKEN", token, null);
        }
    }

    private void fire(String by, String action, AccessToken token, @Nullable String detail) {
        events.fire(new AccessEvent(by, action, token.name, detail));
    }

    private static String hash(String secret) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
