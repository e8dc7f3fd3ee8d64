/** Documents over HTTP, in the form that is asked for. */
@NullMarked
package io.stammkunde.consent.document.http;

import org.jspecify.annotations.NullMarked;
