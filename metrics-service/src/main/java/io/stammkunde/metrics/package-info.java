/** Figures that can be trusted: what customers do, buy and are worth, from events that analytics may use. */
@NullMarked
package io.stammkunde.metrics;

import org.jspecify.annotations.NullMarked;
