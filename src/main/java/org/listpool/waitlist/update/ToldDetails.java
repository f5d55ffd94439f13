package org.listpool.waitlist.update;

import org.listpool.waitlist.PoolingDetails;

/**
 * A good row of a supplement.
 *
 * @param row where it stands in its file, the header being row 1
 */
public record ToldDetails(int row, String caseId, PoolingDetails details) {}
