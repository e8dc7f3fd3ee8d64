/** Requests of people that other companies pass on in the OpenDSR 2.0 protocol, with signed answers. */
@NullMarked
package io.stammkunde.consent.opendsr;

import org.jspecify.annotations.NullMarked;
