package org.listpool.plan.fairness;

import java.time.Instant;
import java.util.UUID;

/**
 * That a plan is acted on.
 *
 * @param confirmedBy account or token that said so
 */
public record Confirmation(UUID planId, Instant confirmedAt, String confirmedBy) {}
