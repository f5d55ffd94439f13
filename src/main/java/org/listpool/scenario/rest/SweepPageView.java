package org.listpool.scenario.rest;

import java.util.List;
import org.listpool.scenario.sweep.SweepSummary;

/**
 * One page of sweeps, newest first.
 *
 * @param page 0 for the first
 * @param size sweeps on a page, at most
 * @param total sweeps on all pages
 */
public record SweepPageView(List<SweepSummary> sweeps, int page, int size, long total) {}
