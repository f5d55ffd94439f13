package org.listpool.planning.entity;

import java.util.List;

/**
 * Days of one site between which equipment use may spill over: a weekend, or several when trays take that long to come
 * back.
 *
 * @param index place in {@link PlanningPool#periods()}
 * @param days in order of date
 */
public record SupplyPeriod(int index, List<HostDay> days) {}
