/** Accounts that were found, in PostgreSQL. */
@NullMarked
package io.stammkunde.consent.account.store;

import org.jspecify.annotations.NullMarked;
