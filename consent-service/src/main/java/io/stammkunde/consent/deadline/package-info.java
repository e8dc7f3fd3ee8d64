/** By when the law wants an answer: the calendar's rules for rights requests, and the clock of a breach. */
@NullMarked
package io.stammkunde.consent.deadline;

import org.jspecify.annotations.NullMarked;
