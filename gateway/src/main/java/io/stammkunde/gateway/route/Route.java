package io.stammkunde.gateway.route;

import io.vertx.core.http.HttpMethod;
import java.util.Set;

/** One line of the route table. */
public record Route(Set<HttpMethod> methods, PathPattern path, Access access, Target target, BodySize bodySize) {
    public Route {
        methods = Set.copyOf(methods);
    }

    /** Whether the route offers the method; where something can be read, its head can be. */
    public boolean offers(HttpMethod method) {
        return methods.contains(method) || (HttpMethod.HEAD.equals(method) && methods.contains(HttpMethod.GET));
    }
}
