/** Alerts in PostgreSQL, from where they are announced. */
@NullMarked
package io.stammkunde.metrics.alert.store;

import org.jspecify.annotations.NullMarked;
