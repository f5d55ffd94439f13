package org.listpool.model;

/**
 * Where an earlier plan had a case.
 */
public record Place(String caseId, String sessionId) {}
