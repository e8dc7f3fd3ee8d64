/** Asks profile-service over HTTP. */
@NullMarked
package io.stammkunde.consent.subject.http;

import org.jspecify.annotations.NullMarked;
