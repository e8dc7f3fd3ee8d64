/** What is told when a period of a figure ends other than it was to: a goal missed, a limit passed, or a value unlike those before. The decision is pure; a period of a target is told of once. */
@NullMarked
package io.stammkunde.metrics.alert;

import org.jspecify.annotations.NullMarked;
