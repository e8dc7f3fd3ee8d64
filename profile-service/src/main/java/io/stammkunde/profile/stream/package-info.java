/** Appends to Kafka topics so that nothing counts as sent before every in-sync replica has it. */
@NullMarked
package io.stammkunde.profile.stream;

import org.jspecify.annotations.NullMarked;
