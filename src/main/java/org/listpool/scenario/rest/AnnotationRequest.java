package org.listpool.scenario.rest;

import org.jspecify.annotations.Nullable;

/** What people say of a family, a scenario or a sweep; what is left out stays as it is. */
public record AnnotationRequest(
        @Nullable String name,
        @Nullable String note,
        @Nullable Boolean archived) {}
