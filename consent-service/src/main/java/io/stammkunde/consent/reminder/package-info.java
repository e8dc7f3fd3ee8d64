/** Reminds the desk of requests whose time runs out. */
@NullMarked
package io.stammkunde.consent.reminder;

import org.jspecify.annotations.NullMarked;
