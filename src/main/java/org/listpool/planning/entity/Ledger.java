package org.listpool.planning.entity;

/** Something that counts along with a pool as the solver changes it; the planner's is the board of its constraints. */
public interface Ledger {}
