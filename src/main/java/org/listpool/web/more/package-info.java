/**
 * The page of what one more unit of each resource would buy.
 *
 * <p>Begin at {@link org.listpool.web.more.WhatMorePage}.
 */
@NullMarked
package org.listpool.web.more;

import org.jspecify.annotations.NullMarked;
