/**
 * Signals by which browsers and consent tools speak for a person: strings of the IAB's Transparency and Consent
 * Framework, the Global Privacy Control, and, the other way round, what Google's consent mode is to be told.
 */
@NullMarked
package io.stammkunde.consent.signal;

import org.jspecify.annotations.NullMarked;
