/** What a report is counted from, in PostgreSQL. */
@NullMarked
package io.stammkunde.consent.report.store;

import org.jspecify.annotations.NullMarked;
