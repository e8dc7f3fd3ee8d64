/** What was passed on, in PostgreSQL. */
@NullMarked
package io.stammkunde.consent.opendsr.store;

import org.jspecify.annotations.NullMarked;
