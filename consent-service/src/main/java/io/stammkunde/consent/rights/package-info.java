/**
 * Requests of people about their data (Art. 15 to 21 GDPR), from the day they are received to the proof of what was done. A
 * request is a record; what may happen to it next is decided by {@link io.stammkunde.consent.rights.Handling} and {@link
 * io.stammkunde.consent.rights.Saga}, which know no database and no broker.
 */
@NullMarked
package io.stammkunde.consent.rights;

import org.jspecify.annotations.NullMarked;
