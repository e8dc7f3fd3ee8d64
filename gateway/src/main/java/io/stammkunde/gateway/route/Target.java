package io.stammkunde.gateway.route;

/** Where a route leads. */
public sealed interface Target {
    /** To a service; path and query stay as they are. */
    record Behind(Service service) implements Target {}

    /** To the gateway's own page. */
    record Own(Page page) implements Target {}
}
