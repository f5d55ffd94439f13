package org.listpool.scenario.rest;

import java.util.List;
import org.listpool.scenario.view.FamilyView;

/**
 * One page of families, newest first.
 *
 * @param page 0 for the first
 * @param size families on a page, at most
 * @param total families on all pages
 */
public record FamilyPageView(List<FamilyView> families, int page, int size, long total) {}
