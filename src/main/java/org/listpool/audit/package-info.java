/**
 * The append-only record of every read and write of a child's data, and of every decision about the pool.
 *
 * <p>Holds identifiers of pathways and plans, never a name, an NHS number or a birth date. Begin at
 * {@link org.listpool.audit.AuditTrail}.
 */
@NullMarked
package org.listpool.audit;

import org.jspecify.annotations.NullMarked;
