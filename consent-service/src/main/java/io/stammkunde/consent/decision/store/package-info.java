/** What bars people, in PostgreSQL. */
@NullMarked
package io.stammkunde.consent.decision.store;

import org.jspecify.annotations.NullMarked;
