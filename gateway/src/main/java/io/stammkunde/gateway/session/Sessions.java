package io.stammkunde.gateway.session;

import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.stammkunde.gateway.answer.Answers;
import io.stammkunde.gateway.answer.Refusal;
import io.stammkunde.gateway.caller.Caller;
import io.stammkunde.gateway.caller.Callers;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The console's way in and out. {@code /login} is where the code flow starts and where the issuer sends the browser
 * back to; {@code /logout} ends the session here and at the issuer. No other path ever redirects.
 */
@ApplicationScoped
public class Sessions {
    private static final String CONSOLE = "/";
    private static final Duration ISSUER_PAUSE = Duration.ofSeconds(5);
    private static final Logger LOG = Logger.getLogger(Sessions.class);

    private final Callers callers;
    private final HttpAuthenticator authenticator;

    Sessions(Callers callers, HttpAuthenticator authenticator) {
        this.callers = callers;
        this.authenticator = authenticator;
    }

    /** Who has signed in. */
    public void me(RoutingContext context, Caller.SignedIn caller) {
        Answers.json(
                context,
                new JsonObject()
                        .put("name", caller.name())
                        .put("username", caller.username())
                        .put("roles", new JsonArray(List.copyOf(new TreeSet<>(caller.roles())))));
    }

    /** To the console with a session, to the issuer without one. */
    public Future<Void> login(RoutingContext context) {
        return callers.identity(context).transform(outcome -> {
            if (outcome.succeeded() && isKnown(outcome.result())) {
                Answers.redirect(context, CONSOLE);
                return Future.succeededFuture();
            }
            return outcome.succeeded() ? challenge(context) : failed(context, outcome.cause());
        });
    }

    /** Ends the session; the extension redirects to the issuer's page for it when it sees this path. */
    public Future<Void> logout(RoutingContext context) {
        if (!Callers.bringsSession(context.request())) {
            Answers.redirect(context, CONSOLE);
            return Future.succeededFuture();
        }
        return callers.identity(context).transform(outcome -> {
            if (outcome.succeeded() || isRefused(outcome.cause())) {
                Answers.redirect(context, CONSOLE);
                return Future.succeededFuture();
            }
            return failed(context, outcome.cause());
        });
    }

    private static boolean isKnown(@Nullable SecurityIdentity identity) {
        return identity != null && !identity.isAnonymous();
    }

    private static boolean isRefused(Throwable failure) {
        return failure instanceof AuthenticationFailedException || failure instanceof AuthenticationCompletionException;
    }

    private Future<Void> challenge(RoutingContext context) {
        var challenged = Promise.<ChallengeData>promise();
        authenticator
                .getChallenge(context)
                .subscribe()
                .with(challenged::complete, failure -> challenged.fail(issuerFailed(failure)));
        return challenged.future().compose(challenge -> {
            var issuer = challenge == null ? null : location(challenge);
            if (issuer == null) {
                return Future.failedFuture(incomplete());
            }
            Answers.redirect(context, issuer);
            return Future.succeededFuture();
        });
    }

    private static @Nullable String location(ChallengeData challenge) {
        return challenge.getHeaders().entrySet().stream()
                .filter(header -> HttpHeaders.LOCATION.toString().contentEquals(header.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private static Refusal incomplete() {
        return Refusal.unauthenticated("Signing in was not completed. Start again at /login.");
    }

    private Future<Void> failed(RoutingContext context, Throwable failure) {
        return switch (failure) {
            case AuthenticationRedirectException elsewhere -> {
                Answers.redirect(context, elsewhere.getRedirectUri());
                yield Future.succeededFuture();
            }
            case AuthenticationFailedException expired -> challenge(context);
            case AuthenticationCompletionException refused -> {
                LOG.infof("Signing in was not completed reason=%s", reason(refused));
                yield Future.failedFuture(incomplete());
            }
            default -> Future.failedFuture(issuerFailed(failure));
        };
    }

    /** The kind of failure alone: its message can hold the claims of a token, and so a person's name. */
    private static String reason(Throwable failure) {
        var cause = failure.getCause() == null ? failure : failure.getCause();
        return cause.getClass().getSimpleName();
    }

    private static Refusal issuerFailed(Throwable failure) {
        LOG.warn("The token issuer cannot be asked", failure);
        return Refusal.unavailable(ISSUER_PAUSE);
    }
}
