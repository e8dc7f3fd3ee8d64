package io.stammkunde.gateway.route;

import java.util.Set;

/** What the route table says of a request. */
public sealed interface RouteChoice {
    record Found(Route route) implements RouteChoice {}

    /** The path is known, with other methods. */
    record OtherMethods(Set<String> allowed) implements RouteChoice {}

    /** No route has this path. */
    record Unknown() implements RouteChoice {}
}
