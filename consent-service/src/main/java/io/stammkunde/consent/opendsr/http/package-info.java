/** OpenDSR over HTTP. */
@NullMarked
package io.stammkunde.consent.opendsr.http;

import org.jspecify.annotations.NullMarked;
