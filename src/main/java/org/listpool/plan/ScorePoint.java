package org.listpool.plan;

/**
 * How good the best plan was at one moment.
 *
 * @param attempt 1, and one more each time a search began again after an interruption
 * @param elapsedMillis since that attempt began
 * @param needPoints of the plan
 * @param score in the planner's notation
 */
public record ScorePoint(int attempt, long elapsedMillis, long needPoints, String score) {}
