/** Requests over HTTP: the desk of the officers, and what is asked of other services. */
@NullMarked
package io.stammkunde.consent.rights.http;

import org.jspecify.annotations.NullMarked;
