/** Commands that say what is right, over Kafka. */
@NullMarked
package io.stammkunde.profile.erasure.events;

import org.jspecify.annotations.NullMarked;
