/** Passing a request on to the service behind the gateway and its answer back, and what happens when that fails. */
@NullMarked
package io.stammkunde.gateway.proxy;

import org.jspecify.annotations.NullMarked;
