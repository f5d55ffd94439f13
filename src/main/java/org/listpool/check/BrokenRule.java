package org.listpool.check;

/**
 * A place where a plan breaks a rule.
 *
 * @param code the contract's code of the rule
 * @param text what was found and what the rule asks, naming ids and figures only
 */
public record BrokenRule(String code, String text) {}
