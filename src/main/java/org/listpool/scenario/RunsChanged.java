package org.listpool.scenario;

/**
 * Fired when runs were queued or are to be stopped, so that this node's workers look at once. Those of other nodes look every
 * second.
 */
public record RunsChanged() {}
