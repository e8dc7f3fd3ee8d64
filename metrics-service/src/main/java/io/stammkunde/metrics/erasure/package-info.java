/**
 * What this service does in a rights request: it counts, tells and erases all that the figures hold on a person, and sees to
 * it that a restricted person is counted in none.
 */
@NullMarked
package io.stammkunde.metrics.erasure;

import org.jspecify.annotations.NullMarked;
