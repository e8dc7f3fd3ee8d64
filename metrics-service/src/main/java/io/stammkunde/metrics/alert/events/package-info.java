/** Alerts as messages. */
@NullMarked
package io.stammkunde.metrics.alert.events;

import org.jspecify.annotations.NullMarked;
