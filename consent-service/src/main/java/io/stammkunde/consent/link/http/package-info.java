/** What links have in common over HTTP. */
@NullMarked
package io.stammkunde.consent.link.http;

import org.jspecify.annotations.NullMarked;
