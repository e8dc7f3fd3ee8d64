/** Notices in PostgreSQL. */
@NullMarked
package io.stammkunde.consent.notice.store;

import org.jspecify.annotations.NullMarked;
