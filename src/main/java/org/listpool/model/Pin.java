package org.listpool.model;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A case that must stay in its session.
 *
 * @param start when it must begin; null: any time of the session
 */
public record Pin(String caseId, String sessionId, @Nullable LocalTime start) {}
