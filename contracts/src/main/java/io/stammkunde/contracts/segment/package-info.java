/** Who entered and who left a segment. */
@NullMarked
package io.stammkunde.contracts.segment;

import org.jspecify.annotations.NullMarked;
