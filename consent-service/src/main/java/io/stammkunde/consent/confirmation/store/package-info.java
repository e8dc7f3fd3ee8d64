/** Confirmations in PostgreSQL. */
@NullMarked
package io.stammkunde.consent.confirmation.store;

import org.jspecify.annotations.NullMarked;
