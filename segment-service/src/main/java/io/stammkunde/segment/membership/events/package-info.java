/** Tells subscribers who entered and who left. */
@NullMarked
package io.stammkunde.segment.membership.events;

import org.jspecify.annotations.NullMarked;
