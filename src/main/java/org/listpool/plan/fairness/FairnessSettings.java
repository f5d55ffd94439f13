package org.listpool.plan.fairness;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What an operator may set about fairness between trusts. */
@ConfigMapping(prefix = "listpool.fairness")
public interface FairnessSettings {

    /** Weeks for which a confirmed weekend stays in the balance. Assumption: A-90 */
    @WithDefault("52")
    int balanceWeeks();

    /** Need points given up for a percentage point of shortfall where a manager chooses "mild". Assumption: A-91 */
    @WithDefault("10")
    int mildExchange();

    /** Need points given up for a percentage point of shortfall where a manager chooses "strong". Assumption: A-91 */
    @WithDefault("50")
    int strongExchange();
}
