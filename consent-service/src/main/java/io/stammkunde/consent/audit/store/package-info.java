/** The audit log in PostgreSQL. */
@NullMarked
package io.stammkunde.consent.audit.store;

import org.jspecify.annotations.NullMarked;
