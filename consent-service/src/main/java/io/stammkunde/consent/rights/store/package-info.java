/** Requests in PostgreSQL. */
@NullMarked
package io.stammkunde.consent.rights.store;

import org.jspecify.annotations.NullMarked;
