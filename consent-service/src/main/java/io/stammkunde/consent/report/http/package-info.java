/** The report over HTTP. */
@NullMarked
package io.stammkunde.consent.report.http;

import org.jspecify.annotations.NullMarked;
