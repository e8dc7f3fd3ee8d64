/** The personal data of this service in PostgreSQL. */
@NullMarked
package io.stammkunde.consent.erasure.store;

import org.jspecify.annotations.NullMarked;
