/** A shop for tests: a store in a temporary folder, people and orders by name, and the published data sets. */
@NullMarked
package io.stammkunde.metrics.testshop;

import org.jspecify.annotations.NullMarked;
