package org.listpool.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.List;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Accounts of people who sign in with a password. */
@Path("/api/v1/access/accounts")
@RolesAllowed(Role.ADMINISTRATOR)
public class AccountResource {

    private final Accounts accounts;
    private final Caller caller;

    @Inject
    AccountResource(Accounts accounts, Caller caller) {
        this.accounts = accounts;
        this.caller = caller;
    }

    /** A new account. */
    public record AccountRequest(
            String name, String role, @Nullable String provider, String password) {}

    /** Whether an account may sign in. */
    public record AccountChangeRequest(Boolean disabled) {}

    /** A new password. */
    public record PasswordRequest(String password) {}

    /** An account without its password. */
    public record AccountView(
            String name,
            String role,
            @Nullable String provider,
            boolean disabled,
            Instant createdAt,
            String createdBy) {}

    /** Makes an account. */
    @POST
    @ResponseStatus(201)
    public AccountView create(AccountRequest request) {
        Grant grant = Requests.grant(request.name, request.role, request.provider);
        String password = Requests.text("password", request.password);
        Passwords.require(password);
        return view(accounts.add(grant, password, caller.name()));
    }

    /** All accounts by name. */
    @GET
    @Transactional
    public List<AccountView> list() {
        return accounts.listByName().stream().map(AccountResource::view).toList();
    }

    /** Disables an account or enables it again. */
    @PATCH
    @Path("/{name}")
    @Transactional
    public AccountView change(@PathParam("name") String name, AccountChangeRequest request) {
        @Nullable Boolean disabled = request.disabled;
        if (disabled == null) {
            throw Grant.refused("disabled", "The member disabled is missing: true or false.");
        }
        Account account = accounts.getByName(name);
        accounts.disable(account, disabled, caller.name());
        return view(account);
    }

    /** Gives an account another password. */
    @PUT
    @Path("/{name}/password")
    @Transactional
    public void resetPassword(@PathParam("name") String name, PasswordRequest request) {
        accounts.resetPassword(accounts.getByName(name), Requests.text("password", request.password), caller.name());
    }

    private static AccountView view(Account a) {
        return new AccountView(a.name, a.role, a.provider, a.disabled, a.createdAt, a.createdBy);
    }
}
