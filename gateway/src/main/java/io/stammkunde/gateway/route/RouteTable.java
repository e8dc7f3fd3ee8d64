package io.stammkunde.gateway.route;

import io.vertx.core.http.HttpMethod;
import java.util.List;
import java.util.TreeSet;

/** Chooses the first line that fits path and method. What no line names is refused. */
public final class RouteTable {
    private final List<Route> routes;

    public RouteTable(List<Route> routes) {
        this.routes = List.copyOf(routes);
    }

    public RouteChoice choose(HttpMethod method, RequestPath path) {
        var others = new TreeSet<String>();
        for (var route : routes) {
            if (!route.path().matches(path)) {
                continue;
            }
            if (route.offers(method)) {
                return new RouteChoice.Found(route);
            }
            route.methods().forEach(offered -> others.add(offered.name()));
        }
        return others.isEmpty() ? new RouteChoice.Unknown() : new RouteChoice.OtherMethods(others);
    }

    public List<Route> routes() {
        return routes;
    }
}
