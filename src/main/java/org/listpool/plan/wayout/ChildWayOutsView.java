package org.listpool.plan.wayout;

import java.util.List;
import org.listpool.model.Reason;
import org.listpool.model.WayOut;

/**
 * What would place a child.
 *
 * @param placed whether the plan has a place for it anyway
 * @param reasons why it has none; empty for a placed child
 * @param wayOut least effort first; empty when nothing sensible helps
 */
public record ChildWayOutsView(String caseId, boolean placed, List<Reason> reasons, List<WayOut> wayOut) {}
