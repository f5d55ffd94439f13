package org.listpool.access;

import io.quarkus.elytron.security.common.BcryptUtil;
import java.nio.charset.StandardCharsets;

/** How passwords are judged and hashed. */
public final class Passwords {

    private static final int MIN_CHARACTERS = 12;
    private static final int MAX_BYTES = 72;
    private static final int COST = 12;
    private static final int DEMO_COST = 4;

    // The hash of a password nobody has, so that an unknown name takes as long to refuse as a wrong password.
    private static final String OF_NOBODY = BcryptUtil.bcryptHash("nobody has this password", COST);

    private Passwords() {}

    /** Refuses a password that is too short, or longer than bcrypt reads. */
    public static void require(String password) {
        if (password.length() < MIN_CHARACTERS) {
            throw Grant.refused("password", "A password has at least " + MIN_CHARACTERS + " characters.");
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            throw Grant.refused("password", "A password has at most " + MAX_BYTES + " bytes.");
        }
    }

    /** The hash to keep; a demo's passwords are public, so theirs is made quickly. */
    public static String hash(String password, boolean demo) {
        return BcryptUtil.bcryptHash(password, demo ? DEMO_COST : COST);
    }

    /** Whether {@code password} has this hash. */
    public static boolean matches(String password, String hash) {
        return BcryptUtil.matches(password, hash);
    }

    /** Takes as long as a comparison, and fails. */
    public static void matchNobody(String password) {
        BcryptUtil.matches(password, OF_NOBODY);
    }
}
