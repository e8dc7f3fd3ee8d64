/** Notices over HTTP. */
@NullMarked
package io.stammkunde.consent.notice.http;

import org.jspecify.annotations.NullMarked;
