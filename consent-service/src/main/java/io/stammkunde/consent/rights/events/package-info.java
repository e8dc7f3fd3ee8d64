/** Commands out, receipts and participants in, and the loop that looks at requests which wait for a time. */
@NullMarked
package io.stammkunde.consent.rights.events;

import org.jspecify.annotations.NullMarked;
