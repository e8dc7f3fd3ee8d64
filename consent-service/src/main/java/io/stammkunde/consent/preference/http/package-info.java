/** Preferences over HTTP, for whoever holds a link. */
@NullMarked
package io.stammkunde.consent.preference.http;

import org.jspecify.annotations.NullMarked;
