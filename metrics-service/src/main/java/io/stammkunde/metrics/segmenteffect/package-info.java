/** What segments are worth: how their members differ from everybody else, and how far segments are the same people. */
@NullMarked
package io.stammkunde.metrics.segmenteffect;

import org.jspecify.annotations.NullMarked;
