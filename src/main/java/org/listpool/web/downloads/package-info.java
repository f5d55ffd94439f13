/**
 * The plans' documents at the addresses that pages link to; the same as the API's, for people with a session.
 */
@NullMarked
package org.listpool.web.downloads;

import org.jspecify.annotations.NullMarked;
