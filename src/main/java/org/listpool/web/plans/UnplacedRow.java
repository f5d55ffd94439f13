package org.listpool.web.plans;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.listpool.model.PriorityCode;
import org.listpool.model.Reason;
import org.listpool.model.WayOut;

/**
 * A child without a place.
 *
 * @param caseId issuer and pathway identifier
 * @param pathway pathway identifier, without its issuer
 * @param homeTrust code of the child's own trust
 * @param weeksWaited full weeks from clock start to the plan's day
 * @param over52Weeks whether that is a wait of over 52 weeks
 * @param reasons most telling first; empty: no session serves the specialty, or none was sought
 */
public record UnplacedRow(
        String caseId,
        String pathway,
        String homeTrust,
        String specialty,
        String procedure,
        @Nullable PriorityCode priority,
        long weeksWaited,
        boolean over52Weeks,
        long needPoints,
        List<Reason> reasons,
        List<WayOut> wayOut) {}
