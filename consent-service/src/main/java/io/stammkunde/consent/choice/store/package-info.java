/** The count of recorded choices in PostgreSQL. */
@NullMarked
package io.stammkunde.consent.choice.store;

import org.jspecify.annotations.NullMarked;
