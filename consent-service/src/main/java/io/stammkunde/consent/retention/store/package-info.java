/** Rules and holds in PostgreSQL. */
@NullMarked
package io.stammkunde.consent.retention.store;

import org.jspecify.annotations.NullMarked;
