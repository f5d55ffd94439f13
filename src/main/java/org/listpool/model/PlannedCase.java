package org.listpool.model;

import java.time.LocalTime;

/**
 * A child's place on a list.
 *
 * @param arrive on the ward
 * @param start patient in theatre
 * @param end patient out of theatre
 * @param discharge home from the ward
 */
public record PlannedCase(String caseId, LocalTime arrive, LocalTime start, LocalTime end, LocalTime discharge) {}
