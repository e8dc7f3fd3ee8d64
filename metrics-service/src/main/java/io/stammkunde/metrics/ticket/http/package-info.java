/** Tickets over HTTP. */
@NullMarked
package io.stammkunde.metrics.ticket.http;

import org.jspecify.annotations.NullMarked;
