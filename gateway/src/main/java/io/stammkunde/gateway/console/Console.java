package io.stammkunde.gateway.console;

import io.stammkunde.gateway.answer.Answers;
import io.stammkunde.gateway.answer.Refusal;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/**
 * Serves the console. Its files are found by the framework among {@code META-INF/resources}; a path that is no file
 * and that a browser wants as a page is one of the console's own, which the start page resolves in the browser.
 */
@ApplicationScoped
public class Console {
    private static final String START_PAGE = "/index.html";

    /** After the framework has looked for a file. */
    private static final int AFTER_THE_FILES = 15_000;

    /** Below these there are no files: a wrong call of the interface must not look like a success. */
    private static final List<String> INTERFACES = List.of("/v1/", "/q/", "/opendsr/");

    /** Below these there are files, but no pages. */
    private static final List<String> FILES = List.of("/assets/", "/docs/", "/webjars/");

    void install(@Observes Router router) {
        router.route().order(AFTER_THE_FILES).handler(Console::startPageOrNothing);
    }

    /** Whether the framework may look for a file. */
    public static boolean mayHave(HttpServerRequest request) {
        var method = request.method();
        return (HttpMethod.GET.equals(method) || HttpMethod.HEAD.equals(method))
                && INTERFACES.stream().noneMatch(request.path()::startsWith);
    }

    /** Files whose name holds a hash of their content never change; everything else is asked for again. */
    public static void decideOnCaching(RoutingContext context) {
        var neverChanges = context.request().path().startsWith("/assets/");
        context.addHeadersEndHandler(writing -> {
            if (context.response().getStatusCode() == 200) {
                context.response()
                        .putHeader(
                                HttpHeaders.CACHE_CONTROL,
                                neverChanges ? "public, max-age=31536000, immutable" : "no-cache");
            }
        });
    }

    private static void startPageOrNothing(RoutingContext context) {
        var request = context.request();
        var alreadyThere = START_PAGE.equals(request.path());
        if (!alreadyThere && mayHave(request) && isPage(request)) {
            context.reroute(START_PAGE);
        } else {
            Answers.refuse(context, Refusal.notFound());
        }
    }

    private static boolean isPage(HttpServerRequest request) {
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains("text/html") && FILES.stream().noneMatch(request.path()::startsWith);
    }
}
