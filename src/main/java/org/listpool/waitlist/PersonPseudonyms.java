package org.listpool.waitlist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Turns an NHS number into the pseudonym under which a problem knows the child: the same on every list, and not to be
 * turned back without the key.
 *
 * <p>The key is {@code listpool.pseudonym.secret} (at least 32 characters; to be kept by whoever runs several nodes or
 * wants pseudonyms to survive another database). Where it is not set, one is made at random once and kept in the
 * database.
 */
@ApplicationScoped
public class PersonPseudonyms {

    private static final int SECRET_BYTES = 32;
    private static final int MIN_SECRET_LENGTH = 32;
    private static final int HEX_DIGITS = 16;

    private final EntityManager entities;
    private final Clock clock;
    private final Optional<String> configured;

    @Inject
    PersonPseudonyms(
            EntityManager entities,
            Clock clock,
            @ConfigProperty(name = "listpool.pseudonym.secret") Optional<String> configured) {
        this.entities = entities;
        this.clock = clock;
        this.configured = configured;
    }

    /** The function from NHS number to pseudonym: {@code P} and sixteen hexadecimal digits of its HMAC-SHA256. */
    @Transactional
    public UnaryOperator<String> pseudonyms() {
        SecretKeySpec key = new SecretKeySpec(secret().getBytes(StandardCharsets.UTF_8), "HmacSHA256");
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return nhsNumber -> "P"
                    + HexFormat.of()
                            .formatHex(mac.doFinal(nhsNumber.getBytes(StandardCharsets.UTF_8)))
                            .substring(0, HEX_DIGITS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JDK has no HMAC-SHA256.", e);
        }
    }

    private String secret() {
        return configured.map(PersonPseudonyms::requireLong).orElseGet(this::stored);
    }

    private static String requireLong(String secret) {
        if (secret.length() < MIN_SECRET_LENGTH) {
            throw new IllegalStateException(
                    "listpool.pseudonym.secret is too short: give at least " + MIN_SECRET_LENGTH + " characters.");
        }
        return secret;
    }

    private String stored() {
        byte[] fresh = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(fresh);
        entities.createNativeQuery(
                        "insert into pseudonym_key (secret, made_at) values (:secret, :at) on conflict do nothing")
                .setParameter("secret", HexFormat.of().formatHex(fresh))
                .setParameter("at", clock.instant())
                .executeUpdate();
        return (String) entities.createNativeQuery("select secret from pseudonym_key", String.class)
                .getSingleResult();
    }
}
