package io.stammkunde.gateway.route;

/** What the gateway answers itself. */
public enum Page {
    ME,
    STATUS,
    LOGIN,
    LOGOUT,
    OPENAPI,
    ASYNCAPI,
    DOCS
}
