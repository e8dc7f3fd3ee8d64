/** What traits and properties may say, in the few types that rules can compare. */
@NullMarked
package io.stammkunde.segment.value;

import org.jspecify.annotations.NullMarked;
