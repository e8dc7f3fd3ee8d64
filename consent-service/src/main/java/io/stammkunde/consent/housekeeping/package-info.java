/** Forgets what is only kept for a while: sent messages, and which messages and requests were handled. */
@NullMarked
package io.stammkunde.consent.housekeeping;

import org.jspecify.annotations.NullMarked;
