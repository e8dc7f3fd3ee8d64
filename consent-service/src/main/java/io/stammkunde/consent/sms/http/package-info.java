/** The operator's gateway over HTTP, and answers where there is none. */
@NullMarked
package io.stammkunde.consent.sms.http;

import org.jspecify.annotations.NullMarked;
