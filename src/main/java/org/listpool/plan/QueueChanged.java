package org.listpool.plan;

import java.util.UUID;

/**
 * Fired when a run was queued or is to be stopped, so that a worker on this node looks at once. Workers on other nodes
 * look every second.
 */
public record QueueChanged(UUID runId) {}
