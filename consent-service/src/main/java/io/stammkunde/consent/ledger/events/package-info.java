/** Announces changed consents to the other services. */
@NullMarked
package io.stammkunde.consent.ledger.events;

import org.jspecify.annotations.NullMarked;
