/** The inbox in PostgreSQL. */
@NullMarked
package io.stammkunde.consent.inbox.store;

import org.jspecify.annotations.NullMarked;
