package io.stammkunde.gateway.caller;

import io.quarkus.oidc.TenantResolver;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/**
 * Programs and browsers are two tenants of OIDC: a bearer token must be meant for the platform's audience, the ID
 * token of a session for the console's client. With one hybrid tenant for both, an ID token would pass as a bearer
 * token.
 */
@ApplicationScoped
public class TokenTenant implements TenantResolver {
    static final String BEARER = "api";

    @Override
    @SuppressWarnings("NullAway") // null means the default tenant, the session's
    public @Nullable String resolve(RoutingContext context) {
        return context.request().headers().contains(HttpHeaders.AUTHORIZATION) ? BEARER : null;
    }
}
