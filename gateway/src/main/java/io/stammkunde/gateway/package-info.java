/**
 * The one way in. Each request passes the same stations in the same order: headers and request id, path guard, route
 * table, rate limits, caller, roles, body limit, and then a service behind the gateway or a page of its own.
 */
@NullMarked
package io.stammkunde.gateway;

import org.jspecify.annotations.NullMarked;
