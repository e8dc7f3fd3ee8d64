/** What is told of figures. */
@NullMarked
package io.stammkunde.contracts.metric;

import org.jspecify.annotations.NullMarked;
