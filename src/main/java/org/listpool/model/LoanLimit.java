package org.listpool.model;

/**
 * How many people a provider lends on one day, at most. A provider without a limit lends as many as volunteered.
 */
public record LoanLimit(String provider, int maxStaffPerDay) {}
