package io.stammkunde.gateway;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.stammkunde.gateway.answer.Answers;
import io.stammkunde.gateway.answer.Refusal;
import io.stammkunde.gateway.caller.Caller;
import io.stammkunde.gateway.caller.Callers;
import io.stammkunde.gateway.caller.Permission;
import io.stammkunde.gateway.console.Console;
import io.stammkunde.gateway.limit.BodyLimits;
import io.stammkunde.gateway.limit.Counted;
import io.stammkunde.gateway.limit.RateLimits;
import io.stammkunde.gateway.proxy.Proxy;
import io.stammkunde.gateway.route.RequestPath;
import io.stammkunde.gateway.route.Route;
import io.stammkunde.gateway.route.RouteChoice;
import io.stammkunde.gateway.route.RouteTable;
import io.stammkunde.gateway.route.Routes;
import io.stammkunde.gateway.route.Target;
import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Leads every request through the stations of the gateway, in this order, until one refuses it or it is answered. */
@ApplicationScoped
public class Gateway {
    /** After authentication has been prepared, before the framework's own routes and its limit for bodies. */
    private static final int BEFORE_THE_FRAMEWORK = -50;

    /** The gateway's own readiness, asked for by whatever runs it. */
    private static final String HEALTH = "/q/health";

    private static final Logger LOG = Logger.getLogger(Gateway.class);

    private final RouteTable routes = Routes.table();
    private final Callers callers;
    private final RateLimits rateLimits;
    private final BodyLimits bodyLimits;
    private final Proxy proxy;
    private final OwnPages ownPages;
    private final MeterRegistry meters;

    Gateway(
            Callers callers,
            RateLimits rateLimits,
            BodyLimits bodyLimits,
            Proxy proxy,
            OwnPages ownPages,
            MeterRegistry meters) {
        this.callers = callers;
        this.rateLimits = rateLimits;
        this.bodyLimits = bodyLimits;
        this.proxy = proxy;
        this.ownPages = ownPages;
        this.meters = meters;
    }

    void install(@Observes Router router) {
        router.route().order(BEFORE_THE_FRAMEWORK).handler(this::enter);
    }

    private void enter(RoutingContext context) {
        context.request().pause(); // a body waits until it is known who may send it
        try {
            admit(context);
        } catch (Refusal refusal) {
            Answers.refuse(context, refusal);
        }
    }

    private void admit(RoutingContext context) {
        var request = context.request();
        if (request.headers().contains(HttpHeaders.UPGRADE)) {
            throw Refusal.upgrade();
        }
        var path = RequestPath.parse(request.path());
        if (path == null) {
            throw Refusal.malformedPath("Send the path without control characters, fragments or broken escapes.");
        }
        rateLimits.count(Counted.Client.at(request.remoteAddress().hostAddress()));
        switch (routes.choose(request.method(), path)) {
            case RouteChoice.Found found -> lead(context, found.route());
            case RouteChoice.OtherMethods others -> throw Refusal.methodNotAllowed(others.allowed());
            case RouteChoice.Unknown unknown -> leaveToTheFramework(context);
        }
    }

    /** Only the console's files and the health of this process are left; nothing else gets past here. */
    private static void leaveToTheFramework(RoutingContext context) {
        var request = context.request();
        if (!request.path().startsWith(HEALTH)) {
            if (!Console.mayHave(request)) {
                throw Refusal.notFound();
            }
            Console.decideOnCaching(context);
        }
        request.resume();
        context.next();
    }

    private void lead(RoutingContext context, Route route) {
        measure(context, route);
        var bodyLimit = bodyLimits.check(route.bodySize(), context.request().getHeader(HttpHeaders.CONTENT_LENGTH));
        callers.identify(context, route.access())
                .compose(caller -> serve(context, route, caller, bodyLimit))
                .onFailure(failure -> refuse(context, failure));
    }

    private Future<Void> serve(RoutingContext context, Route route, Caller caller, long bodyLimit) {
        Permission.check(route.access(), caller);
        switch (caller) {
            case Caller.SignedIn signedIn -> rateLimits.count(new Counted.SignedIn(signedIn.subject()));
            case Caller.Source(var key) when key != null -> rateLimits.count(new Counted.WriteKey(key));
            case Caller.Source unseen -> {}
            case Caller.Anybody anybody -> {}
        }
        return switch (route.target()) {
            case Target.Behind(var service) -> proxy.pass(context, service, caller, bodyLimit);
            case Target.Own(var page) -> ownPages.answer(context, page, caller);
        };
    }

    private static void refuse(RoutingContext context, Throwable failure) {
        if (failure instanceof Refusal refusal) {
            Answers.refuse(context, refusal);
        } else {
            LOG.error("Unexpected failure", failure);
            Answers.refuse(context, Refusal.defect());
        }
    }

    /** The label is the pattern of the route: a path can hold the id of a person. */
    private void measure(RoutingContext context, Route route) {
        var start = System.nanoTime();
        context.addEndHandler(ended -> Timer.builder("stammkunde.gateway.requests")
                .description("Time from the head of a request to the end of its answer")
                .tag("route", route.path().text())
                .tag("method", context.request().method().name())
                .tag("status", Integer.toString(context.response().getStatusCode()))
                .register(meters)
                .record(System.nanoTime() - start, TimeUnit.NANOSECONDS));
    }
}
