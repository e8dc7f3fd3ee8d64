/** Customer lifetime value: models fitted to the purchases of a calibration period, and what they expect of a customer. */
@NullMarked
package io.stammkunde.metrics.clv;

import org.jspecify.annotations.NullMarked;
