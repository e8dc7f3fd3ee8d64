/** The ledger in PostgreSQL. */
@NullMarked
package io.stammkunde.consent.ledger.store;

import org.jspecify.annotations.NullMarked;
