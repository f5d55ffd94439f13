package org.listpool.access.login;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.listpool.access.AccessTokens;
import org.listpool.access.Accounts;
import org.listpool.access.Grant;
import org.listpool.access.Passwords;
import org.listpool.access.Role;
import org.listpool.house.StartRefused;

/** Before the first request: no demo account outside demo mode, none of ours inside it, and an administrator. */
@ApplicationScoped
class AccessAtStart {

    private static final Logger LOG = Logger.getLogger(AccessAtStart.class);
    private static final String FIRST_ADMINISTRATOR = "admin";

    private final Accounts accounts;
    private final AccessTokens tokens;
    private final DemoAccess demoAccess;
    private final boolean demo;
    private final Optional<String> adminPassword;

    @Inject
    AccessAtStart(
            Accounts accounts,
            AccessTokens tokens,
            DemoAccess demoAccess,
            @ConfigProperty(name = "listpool.demo") boolean demo,
            @ConfigProperty(name = "listpool.admin.password") Optional<String> adminPassword) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.demoAccess = demoAccess;
        this.demo = demo;
        this.adminPassword = adminPassword;
    }

    void check(@Observes @Priority(100) StartupEvent start) {
        requireOneMode(demo, accounts.countMadeInDemo(!demo) + tokens.countMadeInDemo(!demo));
        demoAccess.prepare();
        if (!accounts.hasAdministrator()) {
            makeAdministrator();
        }
    }

    static void requireOneMode(boolean demo, long ofOtherMode) {
        if (ofOtherMode == 0) {
            return;
        }
        throw new StartRefused(demo ? """
                        This database holds real accounts or tokens, and demo mode would add passwords that everybody knows.
                        Start without demo mode, or give the demo its own folder (LISTPOOL_DATA) or database.""" : """
                        This database holds demo accounts or tokens, whose passwords everybody knows.
                        Start with another folder (LISTPOOL_DATA) or an empty database, or start in demo mode.""");
    }

    private void makeAdministrator() {
        if (adminPassword.isEmpty()) {
            LOG.warn("There is no administrator, so nobody can make accounts or tokens. "
                    + "Set LISTPOOL_ADMIN_PASSWORD and start again: an account 'admin' is made with it.");
            return;
        }
        Passwords.require(adminPassword.get());
        accounts.add(new Grant(FIRST_ADMINISTRATOR, Role.ADMINISTRATOR, null), adminPassword.get(), "first start");
    }
}
