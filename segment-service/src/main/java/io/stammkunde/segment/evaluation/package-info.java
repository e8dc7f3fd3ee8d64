/** Whether a rule holds for a person now, why, and until when. Pure: no clock, no store, no order of arrival. */
@NullMarked
package io.stammkunde.segment.evaluation;

import org.jspecify.annotations.NullMarked;
