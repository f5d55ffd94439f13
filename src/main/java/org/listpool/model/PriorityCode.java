package org.listpool.model;

/**
 * Clinical priority of a procedure, most urgent first. Source: S7.
 */
public enum PriorityCode {
    P1A,
    P1B,
    P2,
    P3,
    P4,
    P5,
    P6
}
