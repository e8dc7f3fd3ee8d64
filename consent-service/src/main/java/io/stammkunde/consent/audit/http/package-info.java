/** The audit log over HTTP. */
@NullMarked
package io.stammkunde.consent.audit.http;

import org.jspecify.annotations.NullMarked;
