/** The outbox in PostgreSQL. */
@NullMarked
package io.stammkunde.consent.outbox.store;

import org.jspecify.annotations.NullMarked;
