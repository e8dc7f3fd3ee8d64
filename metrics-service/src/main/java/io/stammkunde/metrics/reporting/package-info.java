/**
 * What every figure is asked with: periods and grains of the reporting zone, one currency, and the purchases and
 * reversals of those people only whose permission for analytics holds.
 */
@NullMarked
package io.stammkunde.metrics.reporting;

import org.jspecify.annotations.NullMarked;
