package org.listpool.intake;

/**
 * Who sent a file, for which trust, and what it was read with.
 *
 * @param actor account or token
 * @param collaborativeVersion the version whose catalogue the rows were read with
 * @param sha256 of the file's bytes, in hexadecimal
 */
record Sender(String actor, String provider, int collaborativeVersion, String sha256) {}
