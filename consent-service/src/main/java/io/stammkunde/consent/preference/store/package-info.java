/** Links to preferences in PostgreSQL. */
@NullMarked
package io.stammkunde.consent.preference.store;

import org.jspecify.annotations.NullMarked;
