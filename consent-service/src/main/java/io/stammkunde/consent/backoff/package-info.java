/** How long to wait before something that failed is tried again. */
@NullMarked
package io.stammkunde.consent.backoff;

import org.jspecify.annotations.NullMarked;
