/** Evaluates new and changed segments for everyone known while live events go on, and empties removed ones. */
@NullMarked
package io.stammkunde.segment.backfill;

import org.jspecify.annotations.NullMarked;
