/**
 * Takes events in: checks each one, makes the good ones durable and keeps the bad ones with the reason. Nothing is
 * confirmed to a sender before it is durable.
 */
@NullMarked
package io.stammkunde.profile.collect;

import org.jspecify.annotations.NullMarked;
