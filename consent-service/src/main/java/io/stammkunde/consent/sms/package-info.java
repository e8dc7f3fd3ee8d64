/** Text messages: which numbers can take one, how long one is, and the gateway that hands it over. */
@NullMarked
package io.stammkunde.consent.sms;

import org.jspecify.annotations.NullMarked;
