package org.listpool.model;

/**
 * Points for a wait of at least so many days.
 */
public record WaitBand(int days, int points) {}
