package org.listpool.web.fairness;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.listpool.access.Role;
import org.listpool.plan.fairness.BalanceView;
import org.listpool.plan.fairness.Balances;

/** What each trust is owed over the weekends acted on. */
@Path("/fairness")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.MANAGER, Role.PLANNER})
public class BalancePage {

    private final Balances balances;

    @Inject
    BalancePage(Balances balances) {
        this.balances = balances;
    }

    /** The balance, weekend by weekend. */
    @GET
    public TemplateInstance balance() {
        return Templates.balance(balances.view());
    }

    /** The page's template. */
    @CheckedTemplate(basePath = "fairness")
    static final class Templates {

        static native TemplateInstance balance(BalanceView balance);

        private Templates() {}
    }
}
