package org.listpool.access;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.listpool.house.ProblemException;

/**
 * What a named account or token may do.
 *
 * @param name as the audit trail writes it
 * @param role one of {@link Role}
 * @param provider ODS code of the trust to which it is confined; null: the whole pool
 */
public record Grant(String name, String role, @Nullable String provider) {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._@-]{1,60}");
    private static final Pattern ODS = Pattern.compile("[A-Z0-9]{3,6}");

    /** Refuses a grant that makes no sense, saying why. */
    public void require() {
        if (!NAME.matcher(name).matches()) {
            throw refused("name", "A name has 2 to 61 letters, digits, dots, hyphens, underscores or at signs.");
        }
        if (!Role.ALL.contains(role)) {
            throw refused("role", "The role is one of " + String.join(", ", Role.ALL) + ".");
        }
        if (Role.OF_ONE_TRUST.contains(role)
                && (provider == null || !ODS.matcher(provider).matches())) {
            throw refused("provider", "The role " + role + " needs the trust's ODS code as provider, such as RNZ.");
        }
        if (!Role.OF_ONE_TRUST.contains(role) && provider != null) {
            throw refused("provider", "The role " + role + " belongs to no trust. Leave provider out.");
        }
    }

    static ProblemException refused(String field, String detail) {
        return new ProblemException(422, "Account or token refused", detail, Map.of("field", field));
    }
}
