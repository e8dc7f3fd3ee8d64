package io.stammkunde.profile.collect.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.stammkunde.profile.ProfileConfig;
import io.stammkunde.profile.collect.CollectJson;
import io.stammkunde.profile.collect.CollectRefusal;
import io.stammkunde.profile.collect.CollectSubmission;
import io.stammkunde.profile.collect.RecogniseSender;
import io.stammkunde.profile.collect.Rejection;
import io.stammkunde.profile.collect.Submission;
import io.stammkunde.profile.permission.GlobalPrivacyControl;
import io.stammkunde.profile.source.KnownSources;
import io.stammkunde.profile.source.Source;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The collecting routes. They stand before authentication, because a write key is none, and before REST, because a body
 * must be counted while it arrives, compressed or not, and is JSON whatever its media type says.
 */
@ApplicationScoped
public class CollectRoutes {
    /** After the guard of ambiguous paths, before everything else. */
    private static final int PRIORITY = 9_000;
    /** Bodies larger than this are read off the event loop. */
    private static final int LARGE_BYTES = 32 * 1024;

    private final RecogniseSender recogniseSender;
    private final CollectSubmission collectSubmission;
    private final KnownSources sources;
    private final ProfileConfig.Collect limits;
    private final Clock clock;

    CollectRoutes(
            RecogniseSender recogniseSender,
            CollectSubmission collectSubmission,
            KnownSources sources,
            ProfileConfig config,
            Clock clock) {
        this.recogniseSender = recogniseSender;
        this.collectSubmission = collectSubmission;
        this.sources = sources;
        this.limits = config.collect();
        this.clock = clock;
    }

    void install(@Observes Filters filters) {
        filters.register(this::route, PRIORITY);
    }

    private void route(RoutingContext context) {
        CollectPaths.of(context.request().path()).ifPresentOrElse(route -> serve(context, route), context::next);
    }

    private void serve(RoutingContext context, CollectPaths.Route route) {
        var request = context.request();
        if (request.method().equals(HttpMethod.OPTIONS) && Cors.isPreflight(request)) {
            preflight(context);
        } else if (!request.method().equals(HttpMethod.POST)) {
            CollectAnswers.methodNotAllowed(context);
        } else {
            switch (route) {
                case CollectPaths.Route.Single(var type) -> receive(context, type);
                case CollectPaths.Route.Batch() -> receive(context, null);
                case CollectPaths.Route.Ignored() -> ignore(context);
            }
        }
    }

    private void receive(RoutingContext context, @Nullable String type) {
        var request = context.request();
        var encoding = encoding(request);
        if (encoding == null) {
            CollectAnswers.unsupportedEncoding(context);
            return;
        }
        BoundedBody.read(request, limit(type))
                .chain(body -> submission(body, encoding, type, isObjecting(request)))
                .chain(submission -> collect(context, submission))
                .emitOn(task -> context.vertx().getOrCreateContext().runOnContext(ignored -> task.run()))
                .subscribe()
                .with(
                        rejected -> CollectAnswers.accepted(context, rejected),
                        failure -> CollectAnswers.refused(context, failure, limits.retryAfter()));
    }

    private Uni<List<Rejection>> collect(RoutingContext context, Submission submission) {
        return recognise(context.request(), submission)
                .invoke(source -> Cors.allow(context.response(), Cors.origin(context.request())))
                .chain(source -> collectSubmission.handle(source, submission));
    }

    private Uni<Source> recognise(HttpServerRequest request, Submission submission) {
        return Uni.createFrom()
                .item(() -> Arrays.asList(
                        WriteKeyHeader.of(request.getHeader(HttpHeaders.AUTHORIZATION)),
                        request.getParam("writeKey"),
                        submission.writeKey()))
                .chain(keys -> recogniseSender.handle(keys, Cors.origin(request)));
    }

    private static boolean isObjecting(HttpServerRequest request) {
        return GlobalPrivacyControl.isOn(request.headers().getAll(GlobalPrivacyControl.HEADER));
    }

    private Uni<Submission> submission(byte[] body, String encoding, @Nullable String type, boolean gpc) {
        var reading = Uni.createFrom().item(() -> read(body, encoding, type, gpc));
        return body.length > LARGE_BYTES || encoding.equals("gzip")
                ? reading.runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                : reading;
    }

    private Submission read(byte[] body, String encoding, @Nullable String type, boolean gpc) {
        var plain = encoding.equals("gzip") ? Inflation.gunzip(body, limit(type)) : body;
        return new Submission(
                type, CollectJson.object(plain), plain.length, clock.instant().truncatedTo(ChronoUnit.MILLIS), gpc);
    }

    private int limit(@Nullable String type) {
        return type == null
                ? Math.max(limits.maxBatchBytes(), limits.maxRudderstackBatchBytes())
                : limits.maxEventBytes();
    }

    /** {@code identity}, {@code gzip}, or null for what is not understood. */
    private static @Nullable String encoding(HttpServerRequest request) {
        var stated = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        var encoding =
                stated == null || stated.isBlank() ? "identity" : stated.strip().toLowerCase(Locale.ROOT);
        return switch (encoding) {
            case "identity", "gzip" -> encoding;
            case "x-gzip" -> "gzip";
            default -> null;
        };
    }

    private void preflight(RoutingContext context) {
        var request = context.request();
        sources.anyAllows(String.valueOf(Cors.origin(request)))
                .map(allowed -> {
                    if (!allowed) {
                        throw new CollectRefusal.OriginNotAllowed();
                    }
                    return request;
                })
                .emitOn(task -> context.vertx().getOrCreateContext().runOnContext(ignored -> task.run()))
                .subscribe()
                .with(Cors::allowToSend, failure -> CollectAnswers.refused(context, failure, limits.retryAfter()));
    }

    private void ignore(RoutingContext context) {
        BoundedBody.read(context.request(), limit(null))
                .subscribe()
                .with(
                        body -> CollectAnswers.accepted(context, List.of()),
                        failure -> CollectAnswers.refused(context, failure, limits.retryAfter()));
    }
}
