/**
 * How the service answers: problems as {@code problem+json}, the contract's JSON, and the headers and checks that
 * protect a browser's session.
 *
 * <p>Begin at {@link org.listpool.house.http.ProblemMappers}. The annotations head the OpenAPI document.
 */
@NullMarked
@OpenAPIDefinition(
        info =
                @Info(
                        title = "ListPool",
                        version = "1",
                        description =
                                "Pools children's waiting lists of several trusts and fills weekend theatre lists. "
                                        + "Errors are application/problem+json (RFC 9457)."),
        components =
                @Components(
                        securitySchemes =
                                @SecurityScheme(
                                        securitySchemeName = "token",
                                        type = SecuritySchemeType.HTTP,
                                        scheme = "bearer",
                                        description = "Made by an administrator: POST /api/v1/access/tokens.")),
        security = @SecurityRequirement(name = "token"))
package org.listpool.house.http;

import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.jspecify.annotations.NullMarked;
