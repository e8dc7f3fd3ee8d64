/** Purposes in PostgreSQL. */
@NullMarked
package io.stammkunde.consent.purpose.store;

import org.jspecify.annotations.NullMarked;
