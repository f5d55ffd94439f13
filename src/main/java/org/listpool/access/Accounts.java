package org.listpool.access;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.listpool.house.ProblemException;

/** The accounts of people. */
@ApplicationScoped
public class Accounts implements PanacheRepositoryBase<Account, UUID> {

    private final Event<AccessEvent> events;
    private final Clock clock;
    private final boolean demo;

    @Inject
    Accounts(Event<AccessEvent> events, Clock clock, @ConfigProperty(name = "listpool.demo") boolean demo) {
        this.events = events;
        this.clock = clock;
        this.demo = demo;
    }

    /** All accounts by name. */
    public List<Account> listByName() {
        return list("order by lower(name)");
    }

    /** The account called {@code name} in any case, or null. */
    @Transactional
    public @Nullable Account findByName(String name) {
        return find("lower(name)", name.toLowerCase(Locale.ROOT)).firstResult();
    }

    /** The account called {@code name}; a 404 when there is none. */
    public Account getByName(String name) {
        Account account = findByName(name);
        if (account == null) {
            throw new ProblemException(404, "No such account", "See GET /api/v1/access/accounts for those there are.");
        }
        return account;
    }

    /** Whether somebody can still make accounts. */
    @Transactional
    public boolean hasAdministrator() {
        return count("role = ?1 and disabled = false", Role.ADMINISTRATOR) > 0;
    }

    /** How many accounts were made in demo mode ({@code true}) or outside it. */
    @Transactional
    public long countMadeInDemo(boolean inDemo) {
        return count("demo", inDemo);
    }

    /** Makes an account. */
    @Transactional
    public Account add(Grant grant, String password, String by) {
        grant.require();
        if (grant.role().equals(Role.TRUST_SYSTEM)) {
            throw Grant.refused("role", "A trust's system signs in with a token. See POST /api/v1/access/tokens.");
        }
        if (!demo) {
            Passwords.require(password);
        }
        if (findByName(grant.name()) != null) {
            throw new ProblemException(409, "Name taken", "Another account has this name. Choose another.");
        }
        Account account = new Account(grant, Passwords.hash(password, demo), demo, clock.instant(), by);
        persist(account);
        fire(by, "CREATE_ACCOUNT", account, grant.role() + (grant.provider() == null ? "" : " " + grant.provider()));
        return account;
    }

    /** Lets the account sign in no more, or again. The last administrator cannot be disabled. */
    @Transactional
    public void disable(Account account, boolean disabled, String by) {
        account.disabled = disabled;
        flush();
        if (!hasAdministrator()) {
            throw new ProblemException(
                    409,
                    "Last administrator",
                    "Nobody could make accounts any more. Make another administrator first.");
        }
        fire(by, disabled ? "DISABLE_ACCOUNT" : "ENABLE_ACCOUNT", account, null);
    }

    /** Gives the account another password. */
    @Transactional
    public void resetPassword(Account account, String password, String by) {
        Passwords.require(password);
        account.passwordHash = Passwords.hash(password, demo);
        fire(by, "RESET_PASSWORD", account, null);
    }

    private void fire(String by, String action, Account account, @Nullable String detail) {
        events.fire(new AccessEvent(by, action, account.name, detail));
    }
}
