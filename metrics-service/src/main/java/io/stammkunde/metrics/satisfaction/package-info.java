/**
 * How satisfied customers say they are: recommendation (NPS), satisfaction (CSAT) and effort (CES), as figures and by
 * survey or channel with intervals. Answers that cannot be right are refused and counted, never corrected.
 */
@NullMarked
package io.stammkunde.metrics.satisfaction;

import org.jspecify.annotations.NullMarked;
