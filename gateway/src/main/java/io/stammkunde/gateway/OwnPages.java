package io.stammkunde.gateway;

import io.stammkunde.gateway.answer.Refusal;
import io.stammkunde.gateway.apidocs.ApiDescription;
import io.stammkunde.gateway.apidocs.DocsPage;
import io.stammkunde.gateway.apidocs.MessageDescription;
import io.stammkunde.gateway.caller.Caller;
import io.stammkunde.gateway.route.Page;
import io.stammkunde.gateway.session.Sessions;
import io.stammkunde.gateway.status.ServiceStatus;
import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** What the gateway answers itself. */
@ApplicationScoped
class OwnPages {
    private final Sessions sessions;
    private final ServiceStatus status;
    private final ApiDescription description;

    OwnPages(Sessions sessions, ServiceStatus status, ApiDescription description) {
        this.sessions = sessions;
        this.status = status;
        this.description = description;
    }

    Future<Void> answer(RoutingContext context, Page page, Caller caller) {
        context.request().resume();
        context.response().putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return switch (page) {
            case ME -> me(context, caller);
            case STATUS -> status.answer(context);
            case LOGIN -> sessions.login(context);
            case LOGOUT -> sessions.logout(context);
            case OPENAPI -> description.answer(context);
            case ASYNCAPI -> MessageDescription.answer(context);
            case DOCS -> DocsPage.answer(context);
        };
    }

    private Future<Void> me(RoutingContext context, Caller caller) {
        if (!(caller instanceof Caller.SignedIn signedIn)) {
            return Future.failedFuture(Refusal.unauthenticated("Sign in at /login."));
        }
        sessions.me(context, signedIn);
        return Future.succeededFuture();
    }
}
