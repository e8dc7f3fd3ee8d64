/** The record of processing activities over HTTP. */
@NullMarked
package io.stammkunde.consent.register.http;

import org.jspecify.annotations.NullMarked;
