/** Letters that wait, in PostgreSQL. */
@NullMarked
package io.stammkunde.consent.mail.store;

import org.jspecify.annotations.NullMarked;
