/** Which messages and requests have been handled already, kept in the transaction of their effect. */
@NullMarked
package io.stammkunde.consent.inbox;

import org.jspecify.annotations.NullMarked;
