package org.listpool.plan.rest;

import java.util.List;
import org.listpool.plan.PlanMetadata;

/**
 * One page of runs, newest first.
 *
 * @param page 0 for the first
 * @param size runs on a page, at most
 * @param total runs on all pages
 */
public record PlanPageView(List<PlanMetadata> plans, int page, int size, long total) {}
