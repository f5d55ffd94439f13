/**
 * The page on which an auditor reads who did what. Begin with {@code AuditPage}.
 */
@NullMarked
package org.listpool.web.audit;

import org.jspecify.annotations.NullMarked;
