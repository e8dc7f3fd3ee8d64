/** Self-service over HTTP. */
@NullMarked
package io.stammkunde.consent.selfservice.http;

import org.jspecify.annotations.NullMarked;
