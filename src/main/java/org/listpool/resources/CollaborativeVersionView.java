package org.listpool.resources;

import java.time.Instant;
import java.util.List;

/**
 * Who put a version of the resources document in place, and what it changed.
 *
 * @param version 1 for the first document, then counted up
 * @param replacedBy account or token
 * @param changes what differs from the version before, at the top level of the document
 */
public record CollaborativeVersionView(int version, String replacedBy, Instant replacedAt, List<String> changes) {}
