package org.listpool.access.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.listpool.access.AccessTokens;
import org.listpool.access.Accounts;
import org.listpool.access.Grant;
import org.listpool.access.Role;
import org.listpool.house.StartRefused;

/** The fixed accounts and tokens of demo mode, whose passwords everybody can read here. */
@ApplicationScoped
class DemoAccess {

    private static final String BY = "demo";
    private static final Pattern TRUST_TOKEN = Pattern.compile("demo-([A-Z0-9]{3,6})");

    private static final List<Grant> GRANTS = List.of(
            new Grant("admin", Role.ADMINISTRATOR, null),
            new Grant("manager", Role.MANAGER, null),
            new Grant("planner", Role.PLANNER, null),
            new Grant("auditor", Role.AUDITOR, null));

    private static final List<String> TRUSTS = List.of("RNZ", "RD1", "RN3");

    private final Accounts accounts;
    private final AccessTokens tokens;
    private final boolean demo;
    private final String host;

    @Inject
    DemoAccess(
            Accounts accounts,
            AccessTokens tokens,
            @ConfigProperty(name = "listpool.demo") boolean demo,
            @ConfigProperty(name = "quarkus.http.host") String host) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.demo = demo;
        this.host = host;
    }

    /** Makes what is missing, in demo mode only and on a demo's database only. */
    void prepare() {
        if (!demo) {
            return;
        }
        requireLoopback(host);
        for (Grant grant : GRANTS) {
            addAccount(grant);
            addToken(new Grant("demo-" + grant.name(), grant.role(), null));
        }
        for (String trust : TRUSTS) {
            addAccount(new Grant("clerk-" + trust, Role.TRUST_CLERK, trust));
            addToken(new Grant("demo-" + trust, Role.TRUST_SYSTEM, trust));
        }
    }

    /** The grant of {@code demo-<ODS>} for a trust of any other pool; null outside demo mode. */
    @Nullable
    Grant findTrustSystem(String secret) {
        Matcher token = TRUST_TOKEN.matcher(secret);
        return demo && token.matches() ? new Grant(secret, Role.TRUST_SYSTEM, token.group(1)) : null;
    }

    static void requireLoopback(String host) {
        try {
            if (InetAddress.getByName(host).isLoopbackAddress()) {
                return;
            }
        } catch (UnknownHostException e) {
            // Not this machine, then.
        }
        throw new StartRefused(
                "Demo mode has passwords that everybody knows, so it listens on this machine only, not on " + host
                        + ".\n" + "Leave QUARKUS_HTTP_HOST out, or start without demo mode.");
    }

    private void addAccount(Grant grant) {
        if (accounts.findByName(grant.name()) == null) {
            accounts.add(grant, "demo-" + grant.name(), BY);
        }
    }

    private void addToken(Grant grant) {
        if (tokens.findGrant(grant.name()) == null) {
            tokens.add(grant, grant.name(), BY);
        }
    }
}
