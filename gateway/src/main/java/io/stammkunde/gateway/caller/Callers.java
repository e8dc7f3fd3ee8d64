package io.stammkunde.gateway.caller;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.regex.Pattern.CASE_INSENSITIVE;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.stammkunde.gateway.GatewayConfig;
import io.stammkunde.gateway.answer.Refusal;
import io.stammkunde.gateway.route.Access;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Finds out who calls. Asks for no more than the route needs: an open route never looks at a token. */
@ApplicationScoped
public class Callers {
    /** How Quarkus names the session's cookies; a long one is cut into several. */
    private static final String SESSION_COOKIE = "q_session";

    private static final String BEARER = "bearer ";
    private static final String PLATFORM = "stammkunde";
    private static final Duration ISSUER_PAUSE = Duration.ofSeconds(5);
    /** Header, claims and signature. What has another form would be asked about at the issuer, or break its reader. */
    private static final Pattern SIGNED_TOKEN =
            Pattern.compile("bearer +[\\w-]+\\.[\\w-]+\\.[\\w-]+", CASE_INSENSITIVE);

    private static final Logger LOG = Logger.getLogger(Callers.class);

    private final IdentityProviderManager identities;
    private final VerifiedTokens verifiedTokens;
    private final Set<String> consoleOrigins;

    Callers(IdentityProviderManager identities, VerifiedTokens verifiedTokens, GatewayConfig config) {
        this.identities = identities;
        this.verifiedTokens = verifiedTokens;
        this.consoleOrigins = Set.copyOf(config.consoleOrigins().orElse(Set.of()));
    }

    /** The caller, or a failure that is a {@link Refusal}. */
    public Future<Caller> identify(RoutingContext context, Access access) {
        try {
            return switch (access) {
                case Access.Anybody open -> Future.succeededFuture(new Caller.Anybody());
                case Access.WriteKey key -> Future.succeededFuture(source(context));
                case Access.SignedIn signedIn -> signedIn(context);
                case Access.OneOf oneOf -> signedIn(context);
            };
        } catch (Refusal refusal) {
            return Future.failedFuture(refusal);
        }
    }

    /**
     * Whoever holds the session or token of this request; fails with what OIDC says, redirects included. The framework
     * would answer a failure itself, each in its own way; here nobody but the gateway does.
     */
    public Future<SecurityIdentity> identity(RoutingContext context) {
        var promise = Promise.<SecurityIdentity>promise();
        BiConsumer<RoutingContext, Throwable> answersNothing = (request, failure) -> {};
        context.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, answersNothing);
        QuarkusHttpUser.getSecurityIdentity(context, identities).subscribe().with(promise::complete, promise::fail);
        return promise.future();
    }

    /** Whether the browser brought a session, good or not. */
    public static boolean bringsSession(HttpServerRequest request) {
        return request.cookies().stream().anyMatch(cookie -> cookie.getName().startsWith(SESSION_COOKIE));
    }

    private static Caller source(RoutingContext context) {
        var request = context.request();
        if (request.method().name().equals("OPTIONS")) {
            return new Caller.Source(null); // a preflight carries no credentials
        }
        return WriteKeys.find(
                only(request, HttpHeaders.AUTHORIZATION),
                context.queryParam("writeKey"),
                keyInPath(request.path()),
                mayHaveBody(request));
    }

    private Future<Caller> signedIn(RoutingContext context) {
        var request = context.request();
        var authorization = only(request, HttpHeaders.AUTHORIZATION);
        return authorization == null ? bySession(context) : byToken(context, authorization);
    }

    private Future<Caller> bySession(RoutingContext context) {
        var request = context.request();
        if (!bringsSession(request)) {
            throw Refusal.unauthenticated("Send an access token of the realm, or sign in at /login.");
        }
        SameSite.check(
                request.method().name(),
                request.getHeader(SameSite.HEADER),
                request.getHeader(HttpHeaders.ORIGIN),
                trustedOrigins(request));
        return verify(context).map(Verified::caller);
    }

    private Future<Caller> byToken(RoutingContext context, String authorization) {
        if (!authorization.toLowerCase(Locale.ROOT).startsWith(BEARER)) {
            throw Refusal.unauthenticated("Only bearer tokens are understood here.");
        }
        if (!SIGNED_TOKEN.matcher(authorization).matches()) {
            throw Refusal.invalidToken();
        }
        var known = verifiedTokens.find(authorization);
        return known != null
                ? Future.succeededFuture(known)
                : verify(context)
                        .onSuccess(verified ->
                                verifiedTokens.remember(authorization, verified.caller(), verified.expiresAt()))
                        .map(Verified::caller);
    }

    private record Verified(Caller.SignedIn caller, Instant expiresAt) {}

    private Future<Verified> verify(RoutingContext context) {
        return identity(context)
                .recover(failure -> Future.failedFuture(refusalFor(failure)))
                .map(Callers::known);
    }

    private static Verified known(@Nullable SecurityIdentity identity) {
        if (identity == null || identity.isAnonymous()) {
            throw Refusal.invalidToken();
        }
        var token = identity.getCredential(AccessTokenCredential.class);
        if (token == null
                || !(identity.getPrincipal() instanceof JsonWebToken claims)
                || !isMeantForThePlatform(token.getToken())) {
            throw Refusal.invalidToken();
        }
        var username = text(claims, "preferred_username", claims.getName());
        var caller = new Caller.SignedIn(
                Objects.requireNonNullElse(claims.getSubject(), username),
                text(claims, "name", username),
                username,
                identity.getRoles(),
                token.getToken());
        return new Verified(caller, Instant.ofEpochSecond(claims.getExpirationTime()));
    }

    /**
     * OIDC has verified signature, issuer and time of every access token, but the audience of a bearer token alone: the
     * one of a session's ID token is the console.
     */
    private static boolean isMeantForThePlatform(String verified) {
        var claims = new String(Base64.getUrlDecoder().decode(verified.split("\\.", -1)[1]), UTF_8);
        return switch (new JsonObject(claims).getValue("aud")) {
            case String audience -> audience.equals(PLATFORM);
            case JsonArray audiences -> audiences.contains(PLATFORM);
            case null, default -> false;
        };
    }

    private static String text(JsonWebToken claims, String claim, @Nullable String otherwise) {
        return claims.getClaim(claim) instanceof String text && !text.isBlank()
                ? text
                : Objects.requireNonNullElse(otherwise, "");
    }

    /** A token that is not good is the caller's; an issuer that cannot be asked is not. */
    private static Refusal refusalFor(Throwable failure) {
        return switch (failure) {
            case Refusal refusal -> refusal;
            case AuthenticationFailedException refused -> Refusal.invalidToken();
            case AuthenticationCompletionException refused -> Refusal.invalidToken();
            case AuthenticationRedirectException elsewhere -> Refusal.unauthenticated("Sign in at /login.");
            default -> {
                LOG.warn("The token issuer cannot be asked", failure);
                yield Refusal.unavailable(ISSUER_PAUSE);
            }
        };
    }

    private Set<String> trustedOrigins(HttpServerRequest request) {
        var trusted = new HashSet<>(consoleOrigins);
        if (request.authority() != null) {
            trusted.add(request.scheme() + "://" + request.authority());
        }
        return trusted;
    }

    /** Two values of one header are read differently by different readers. */
    private static @Nullable String only(HttpServerRequest request, CharSequence header) {
        var values = request.headers().getAll(header);
        if (values.size() > 1) {
            throw Refusal.malformedRequest("The header " + header + " was sent more than once.");
        }
        return values.isEmpty() ? null : values.getFirst();
    }

    private static @Nullable String keyInPath(String path) {
        var start = path.indexOf("projects/");
        var end = path.indexOf("/settings");
        return start < 0 || end < start ? null : path.substring(start + "projects/".length(), end);
    }

    private static boolean mayHaveBody(HttpServerRequest request) {
        var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? request.headers().contains(HttpHeaders.TRANSFER_ENCODING) : !length.equals("0");
    }
}
