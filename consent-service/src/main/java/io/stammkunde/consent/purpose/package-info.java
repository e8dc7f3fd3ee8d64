/** What data may be used for. A purpose has versions; a published version never changes. */
@NullMarked
package io.stammkunde.consent.purpose;

import org.jspecify.annotations.NullMarked;
