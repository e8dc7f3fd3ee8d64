/** Segments in MongoDB, one document each. */
@NullMarked
package io.stammkunde.segment.definition.store;

import org.jspecify.annotations.NullMarked;
