/** What the consumers of this service share: retries that never give up, dead letters, and the lag. */
@NullMarked
package io.stammkunde.consent.intake;

import org.jspecify.annotations.NullMarked;
